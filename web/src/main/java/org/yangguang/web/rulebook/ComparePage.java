package org.yangguang.web.rulebook;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.yangguang.rulebook.statute.ComparedArticle;
import org.yangguang.rulebook.statute.StatuteLibrary;
import org.yangguang.rulebook.statute.VersionView;
import org.yangguang.web.faces.Asked;
import org.yangguang.web.faces.Shown;

/** Two texts of a statute side by side. */
@Named
@ViewScoped
public class ComparePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private StatuteLibrary library;

    @Asked private long id;
    @Asked private long before;
    @Asked private long after;
    @Asked private boolean all;
    @Shown private List<VersionView> versions;
    private transient List<ComparedArticle> articles;

    public void load() {
        versions = library.versions(id);
    }

    public String compare() {
        return "/rulebook/compare?faces-redirect=true&includeViewParams=true";
    }

    public List<ComparedArticle> getArticles() {
        if (articles == null) {
            articles =
                    library.compare(before, after).stream()
                            .filter(article -> all || !article.isSame())
                            .toList();
        }
        return articles;
    }

    public String getTitle() {
        return versions.get(0).title();
    }
}
