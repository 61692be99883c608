package org.yangguang.web.rulebook;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.yangguang.rulebook.statute.ComparedArticle;
import org.yangguang.rulebook.statute.StatuteLibrary;
import org.yangguang.rulebook.statute.VersionView;

/** Two texts of a statute side by side. */
@Named
@ViewScoped
public class ComparePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private StatuteLibrary library;

    private long id;
    private long before;
    private long after;
    private boolean all;
    private List<VersionView> versions;
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

    public List<VersionView> getVersions() {
        return versions;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public long getBefore() {
        return before;
    }

    public void setBefore(long before) {
        this.before = before;
    }

    public long getAfter() {
        return after;
    }

    public void setAfter(long after) {
        this.after = after;
    }

    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
    }
}
