package org.yangguang.web.draw;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.yangguang.draw.DrawId;
import org.yangguang.draw.openness.PublicDrawView;
import org.yangguang.draw.openness.PublicDraws;
import org.yangguang.draw.openness.PublicSearch;

/** The proof of one draw, and where an enterprise or a project stands in it. */
@Named
@RequestScoped
public class PublicDrawPage {

    @Inject private PublicDraws draws;

    private long id;
    private String project;
    private PublicDrawView view;
    private PublicSearch search;

    public void load() {
        view = draws.view(new DrawId(id));
        if (isAsked()) {
            search = draws.search(view.row().id(), project);
        }
    }

    public boolean isAsked() {
        return project != null && !project.isBlank();
    }

    public PublicDrawView getView() {
        return view;
    }

    /** Null when nobody asked. */
    public PublicSearch getSearch() {
        return search;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getProject() {
        return project;
    }

    public void setProject(String project) {
        this.project = project;
    }
}
