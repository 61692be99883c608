package org.yangguang.web.draw;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.yangguang.draw.DrawId;
import org.yangguang.draw.PublicDrawView;
import org.yangguang.draw.PublicDraws;
import org.yangguang.draw.PublicStanding;

/** The proof of one draw, and where one project stands in it. */
@Named
@RequestScoped
public class PublicDrawPage {

    @Inject private PublicDraws draws;

    private long id;
    private String project;
    private PublicDrawView view;
    private PublicStanding standing;

    public void load() {
        view = draws.view(new DrawId(id));
        if (isAsked()) {
            standing = draws.standing(view.row().id(), project).orElse(null);
        }
    }

    public boolean isAsked() {
        return project != null && !project.isBlank();
    }

    public PublicDrawView getView() {
        return view;
    }

    /** Null when nobody asked, or no such project is in the roster. */
    public PublicStanding getStanding() {
        return standing;
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
