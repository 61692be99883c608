package org.yangguang.web.amendment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.yangguang.amendment.draft.Amendments;
import org.yangguang.amendment.draft.DraftRow;
import org.yangguang.amendment.version.ApprovedVersions;
import org.yangguang.web.faces.Asked;
import org.yangguang.web.faces.Paged;
import org.yangguang.web.faces.Shown;

/** 规则修订: the drafts, and a new one. */
@Named
@ViewScoped
public class DraftsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private Amendments amendments;
    @Inject private ApprovedVersions versions;

    @Asked(required = true, max = 200)
    private String title;

    @Asked(required = true, max = 1000)
    private String reason;

    @Shown private int refused;
    @Shown private int serving;
    @Shown private Paged<DraftRow> found;

    public void load() {
        found = new Paged<>((first, size) -> amendments.page(first, size), amendments::count);
        refused = versions.refused();
        serving = versions.serving();
    }

    public String begin() {
        long id = amendments.begin(title, reason);
        return "/amendment/draft?faces-redirect=true&id=" + id;
    }
}
