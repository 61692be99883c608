package org.yangguang.rulebook.book;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Roles;
import org.yangguang.kernel.Act;
import org.yangguang.rulebook.book.BookAct.RuleChecked;
import org.yangguang.rulebook.statute.CitedTextReader;
import org.yangguang.rulebook.statute.CitedTexts;
import org.yangguang.rules.book.Entry;
import org.yangguang.rules.book.RuleBook;
import org.yangguang.rules.parameters.Figures;

/** 待核对: entries whose article is missing, repealed or amended, until a legal officer has compared them. */
@Stateless
@RolesAllowed({
    Roles.LEGAL,
    Roles.LEADER,
    Roles.CLERK,
    Roles.INSPECTOR,
    Roles.WITNESS,
    Roles.AUDITOR
})
public class RuleChecks {

    private static final String LATEST =
            "select c from RuleCheck c where c.id = (select max(d.id) from RuleCheck d where d.entry = c.entry)";

    @PersistenceContext private EntityManager entities;
    @Inject private Rulebook rulebook;
    @Inject private CitedTextReader reader;
    @Inject private CurrentUser user;
    @Inject private Clock clock;
    @Inject private Event<Act> acts;

    /** What waits, in the order of the book. */
    public List<DoubtfulEntry> open() {
        CitedTexts texts = reader.cited();
        Map<String, Looked> looked = looked();
        return RuleBook.current()
                .entries()
                .map(entry -> doubtful(comparison(entry, looked.get(entry.id()), texts)))
                .filter(entry -> !entry.doubts().isEmpty())
                .toList();
    }

    public long count() {
        return open().size();
    }

    /** Who compared which entry last, by entry. */
    public Map<String, Looked> looked() {
        return entities.createQuery(LATEST, RuleCheck.class)
                .getResultStream()
                .collect(Collectors.toMap(RuleCheck::entry, RuleCheck::looked));
    }

    /** A legal officer compared the entry with the texts as they stand now; the note says with what result. */
    @RolesAllowed(Roles.LEGAL)
    public void confirm(String entry, String note) {
        Entry found = rulebook.entry(entry);
        List<String> seen = comparison(found, null, reader.cited()).seen();
        entities.persist(new RuleCheck(entry, today(), user.login(), note, seen));
        acts.fire(new RuleChecked(entry, note.strip()));
    }

    private Comparison comparison(Entry entry, Looked last, CitedTexts texts) {
        LocalDate base = Figures.COMPARED_ON.on(today());
        return new Comparison(entry, last, texts, base, today());
    }

    private static DoubtfulEntry doubtful(Comparison comparison) {
        return new DoubtfulEntry(comparison.entry(), comparison.doubts(), comparison.last());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
