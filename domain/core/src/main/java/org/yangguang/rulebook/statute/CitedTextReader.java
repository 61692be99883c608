package org.yangguang.rulebook.statute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yangguang.rules.book.RuleBook;
import org.yangguang.rules.citation.Citation;
import org.yangguang.rules.citation.Place;

/** Fetches from the library what the rule book cites, in two queries. */
@ApplicationScoped
public class CitedTextReader {

    private static final String SLOTS =
            "select s.title, s.id, v.id, v.inSections, v.from, v.until from KeptVersion v join v.statute s"
                    + " where v.withdrawnAt is null";

    @Inject private EntityManager entities;

    /** Everything that the entries of the book cite. */
    public CitedTexts cited() {
        Set<Integer> numbers =
                RuleBook.current()
                        .entries()
                        .flatMap(entry -> entry.citations().stream())
                        .map(Citation::place)
                        .map(Place::article)
                        .collect(Collectors.toSet());
        return new CitedTexts(slots(), articles(numbers));
    }

    /** The texts by title, without their articles. */
    Map<String, List<TextSlot>> slots() {
        return entities.createQuery(SLOTS, Object[].class)
                .getResultStream()
                .collect(
                        Collectors.groupingBy(
                                row -> (String) row[0],
                                Collectors.mapping(CitedTextReader::slot, Collectors.toList())));
    }

    private Map<Long, Map<Place, String>> articles(Set<Integer> numbers) {
        Map<Long, Map<Place, String>> articles = new HashMap<>();
        entities.createQuery(
                        "select a from KeptArticle a where a.number in :numbers and a.key.version in"
                                + " (select v.id from KeptVersion v where v.withdrawnAt is null)",
                        KeptArticle.class)
                .setParameter("numbers", numbers)
                .getResultStream()
                .forEach(
                        article ->
                                articles.computeIfAbsent(article.version(), v -> new HashMap<>())
                                        .put(article.view().place(), article.view().text()));
        return articles;
    }

    private static TextSlot slot(Object[] row) {
        return new TextSlot(
                (Long) row[1],
                (Long) row[2],
                (Boolean) row[3],
                (java.time.LocalDate) row[4],
                (java.time.LocalDate) row[5]);
    }
}
