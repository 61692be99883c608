package org.yangguang.web.amendment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.yangguang.amendment.draft.Amendments;
import org.yangguang.amendment.draft.DraftLine;
import org.yangguang.amendment.version.ApprovedVersions;
import org.yangguang.web.faces.Paged;

/** 规则修订: the drafts, and a new one. */
@Named
@ViewScoped
public class DraftsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private Amendments amendments;
    @Inject private ApprovedVersions versions;

    private String title;
    private String reason;
    private int refused;
    private int serving;
    private Paged<DraftLine> found;

    public void load() {
        found = new Paged<>((first, size) -> amendments.page(first, size), amendments::count);
        refused = versions.refused();
        serving = versions.serving();
    }

    public String begin() {
        long id = amendments.begin(title, reason);
        return "/amendment/draft?faces-redirect=true&id=" + id;
    }

    public Paged<DraftLine> getFound() {
        return found;
    }

    public int getRefused() {
        return refused;
    }

    public int getServing() {
        return serving;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
