package org.yangguang.web.draw;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.yangguang.draw.DrawId;
import org.yangguang.draw.openness.PublicDrawView;
import org.yangguang.draw.openness.PublicDraws;
import org.yangguang.draw.openness.PublicSearch;
import org.yangguang.web.faces.Asked;
import org.yangguang.web.faces.Shown;

/** The proof of one draw, and where an enterprise or a project stands in it. */
@Named
@RequestScoped
public class PublicDrawPage {

    @Inject private PublicDraws draws;

    @Asked private long id;
    @Asked private String project;
    @Shown private PublicDrawView view;

    /** Null when nobody asked. */
    @Shown private PublicSearch search;

    public void load() {
        view = draws.view(new DrawId(id));
        if (isAsked()) {
            search = draws.search(view.row().id(), project);
        }
    }

    public boolean isAsked() {
        return project != null && !project.isBlank();
    }
}
