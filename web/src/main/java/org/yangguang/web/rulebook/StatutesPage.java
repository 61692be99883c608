package org.yangguang.web.rulebook;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.yangguang.rulebook.statute.FoundArticle;
import org.yangguang.rulebook.statute.StatuteLibrary;
import org.yangguang.rulebook.statute.StatuteQuery;
import org.yangguang.rulebook.statute.StatuteRow;
import org.yangguang.rulebook.statute.TextState;
import org.yangguang.rulebook.statute.WantedStatute;
import org.yangguang.web.faces.Asked;
import org.yangguang.web.faces.Paged;
import org.yangguang.web.faces.Shown;

/** 法规库: the statutes, the articles that hold the words searched for, and what is still wanted. */
@Named
@ViewScoped
public class StatutesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private StatuteLibrary library;

    @Asked private String text;
    @Asked private TextState state;
    @Shown private Paged<StatuteRow> found;
    @Shown private Paged<FoundArticle> articles;
    @Shown private List<WantedStatute> wanted;

    public void load() {
        found =
                new Paged<>(
                        (first, size) -> library.page(new StatuteQuery(text, state), first, size),
                        () -> library.count(new StatuteQuery(text, state)));
        if (text != null) {
            articles =
                    new Paged<>(
                            (first, size) -> library.articles(text, first, size),
                            () -> library.countArticles(text));
        }
        wanted = library.wanted();
    }

    public String search() {
        return "/rulebook/statutes?faces-redirect=true&includeViewParams=true";
    }
}
