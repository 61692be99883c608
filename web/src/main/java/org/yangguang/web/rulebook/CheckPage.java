package org.yangguang.web.rulebook;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.yangguang.rulebook.book.Doubt;
import org.yangguang.rulebook.book.DoubtfulEntry;
import org.yangguang.rulebook.book.Looked;
import org.yangguang.rulebook.book.RuleChecks;
import org.yangguang.rulebook.book.Rulebook;
import org.yangguang.rulebook.statute.ComparedArticle;
import org.yangguang.rulebook.statute.StatuteLibrary;
import org.yangguang.rules.book.Entry;
import org.yangguang.web.faces.Asked;
import org.yangguang.web.faces.Messages;

/** One entry of the rule book beside the articles that raise a doubt, to be confirmed by a legal officer. */
@Named
@ViewScoped
public class CheckPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private Rulebook rulebook;
    @Inject private RuleChecks checks;
    @Inject private StatuteLibrary library;
    @Inject private Messages messages;

    @Asked private String id;

    @Asked(required = true, max = 1000)
    private String note;

    private transient Entry entry;
    private transient List<Doubt> doubts;

    public String confirm() {
        checks.confirm(id, note);
        messages.done("rulebook.check.done", id);
        return "/rulebook/checks?faces-redirect=true";
    }

    public Entry getEntry() {
        if (entry == null) {
            entry = rulebook.entry(id);
        }
        return entry;
    }

    public List<Doubt> getDoubts() {
        if (doubts == null) {
            doubts =
                    checks.open().stream()
                            .filter(doubtful -> doubtful.entry().id().equals(id))
                            .map(DoubtfulEntry::doubts)
                            .findFirst()
                            .orElse(List.of());
        }
        return doubts;
    }

    /** The article before and now, or null when only one text is known. */
    public ComparedArticle compared(Doubt doubt) {
        if (doubt.earlier() == null || doubt.version() == null) {
            return null;
        }
        return library.compare(doubt.earlier(), doubt.version()).stream()
                .filter(article -> article.place().equals(doubt.citation().place().ofArticle()))
                .findFirst()
                .orElse(null);
    }

    public Looked getLast() {
        return checks.looked().get(id);
    }
}
