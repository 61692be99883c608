package org.yangguang.web.archive;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.yangguang.archive.Timeline;
import org.yangguang.archive.TraceView;
import org.yangguang.kernel.Act;
import org.yangguang.web.faces.Asked;
import org.yangguang.web.faces.Paged;
import org.yangguang.web.faces.Shown;

/** 办理留痕: everything about one thing or person; for the auditor everything. */
@Named
@ViewScoped
public class TimelinePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private Timeline timeline;

    @Asked private String kind;
    @Asked private String id;
    @Shown private Paged<TraceView> entries;

    public void load() {
        if (isAll()) {
            timeline.countAll();
            entries = new Paged<>((first, size) -> timeline.all(first, size), timeline::countAll);
        } else {
            Act.Ref about = new Act.Ref(kind, id);
            entries =
                    new Paged<>(
                            (first, size) -> timeline.of(about, first, size),
                            () -> timeline.count(about));
        }
    }

    /** Looks up a person. */
    public String search() {
        kind = id == null ? null : "person";
        return "/archive/timeline?faces-redirect=true&includeViewParams=true";
    }

    public boolean isAll() {
        return kind == null || id == null;
    }
}
