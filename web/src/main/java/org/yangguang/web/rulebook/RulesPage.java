package org.yangguang.web.rulebook;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.primefaces.model.StreamedContent;
import org.yangguang.kernel.SearchText;
import org.yangguang.rulebook.book.DoubtfulEntry;
import org.yangguang.rulebook.book.RuleChecks;
import org.yangguang.rulebook.book.Rulebook;
import org.yangguang.rules.book.Chapter;
import org.yangguang.rules.book.Completeness;
import org.yangguang.rules.book.Entry;
import org.yangguang.rules.book.RuleBook;
import org.yangguang.web.faces.Asked;

/** 规则手册: the whole book, or what a filter leaves of it. */
@Named
@ViewScoped
public class RulesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private Rulebook rulebook;
    @Inject private RuleChecks checks;
    @Inject private RuleWords words;

    @Asked private String rule;
    @Asked private LocalDate on;
    @Asked private String text;
    @Asked private boolean open;
    private transient List<Chapter> chapters;
    private transient Map<String, DoubtfulEntry> doubtful;

    public String search() {
        return "/rulebook/rules?faces-redirect=true&includeViewParams=true";
    }

    public List<Chapter> getChapters() {
        if (chapters == null) {
            chapters =
                    getBook().chapters().stream()
                            .map(chapter -> chapter.only(this::matches))
                            .filter(chapter -> !chapter.entries().isEmpty())
                            .toList();
        }
        return chapters;
    }

    private boolean matches(Entry entry) {
        return (rule == null || entry.id().equals(rule) || entry.code().equals(rule))
                && (on == null || entry.covers(on))
                && (!open || entry.isOpen())
                && (text == null
                        || SearchText.normalise(entry.words())
                                .contains(SearchText.normalise(text)));
    }

    /** Whether the entry waits for a legal officer. */
    public boolean isDoubtful(Entry entry) {
        if (doubtful == null) {
            doubtful =
                    checks.open().stream().collect(Collectors.toMap(d -> d.entry().id(), d -> d));
        }
        return doubtful.containsKey(entry.id());
    }

    /** The chapter's number in the whole book. */
    public int number(Chapter chapter) {
        return 1 + getBook().chapters().stream().map(Chapter::id).toList().indexOf(chapter.id());
    }

    public long getShown() {
        return getChapters().stream().mapToLong(chapter -> chapter.entries().size()).sum();
    }

    public RuleBook getBook() {
        return rulebook.book();
    }

    public int getGaps() {
        return Completeness.gaps(getBook()).size();
    }

    public StreamedContent export() {
        return words.ledger(getChapters().stream().flatMap(c -> c.entries().stream()))
                .download("xlsx");
    }
}
