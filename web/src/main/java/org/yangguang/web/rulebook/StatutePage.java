package org.yangguang.web.rulebook;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.yangguang.platform.BusinessTime;
import org.yangguang.rulebook.statute.ArticleView;
import org.yangguang.rulebook.statute.StatuteLibrary;
import org.yangguang.rulebook.statute.TextState;
import org.yangguang.rulebook.statute.VersionView;
import org.yangguang.web.faces.Asked;
import org.yangguang.web.faces.Messages;
import org.yangguang.web.faces.Shown;

/** One statute: the text asked for, else the one in force on the day, else the newest. */
@Named
@ViewScoped
public class StatutePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private StatuteLibrary library;
    @Inject private BusinessTime time;
    @Inject private Messages messages;

    @Asked private long id;
    @Asked private Long version;
    @Asked private LocalDate on;

    @Asked(required = true, max = 400)
    private String reason;

    @Shown private List<VersionView> versions;
    @Shown private VersionView shown;
    private transient List<ArticleView> articles;

    public void load() {
        on = Objects.requireNonNullElseGet(on, time::today);
        versions = library.versions(id);
        shown =
                versions.stream()
                        .filter(v -> version == null ? isInForce(v) : v.id() == version)
                        .findFirst()
                        .orElse(versions.get(0));
    }

    public String withdraw() {
        library.withdraw(shown.id(), reason);
        messages.done("rulebook.statute.withdrawn", shown.title());
        return "/rulebook/statute?faces-redirect=true&id=" + id;
    }

    private boolean isInForce(VersionView text) {
        return text.on(on) == TextState.IN_FORCE;
    }

    public List<ArticleView> getArticles() {
        if (articles == null) {
            articles = library.articles(shown.id());
        }
        return articles;
    }

    public LocalDate getToday() {
        return time.today();
    }
}
