package org.yangguang.rulebook.book;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yangguang.rulebook.statute.CitedTexts;
import org.yangguang.rulebook.statute.Standing;
import org.yangguang.rules.book.Entry;
import org.yangguang.rules.citation.Citation;

/**
 * Compares one entry of the book with the texts of a day. What a person has looked at is no doubt any more, until it
 * changes again.
 *
 * @param last the last check, or null
 * @param base the day on which all rule files were compared with the law
 */
record Comparison(Entry entry, Looked last, CitedTexts texts, LocalDate base, LocalDate today) {

    /** What has to be looked at. */
    List<Doubt> doubts() {
        return standings().flatMap(standing -> doubt(standing).stream()).toList();
    }

    /** Everything that a check made now has seen. */
    List<String> seen() {
        return standings().map(Standing::seen).toList();
    }

    private Stream<Standing> standings() {
        LocalDate end = entry.until();
        LocalDate day = end != null && end.isBefore(today) ? end : today;
        return entry.citations().stream()
                .map(citation -> texts.standing(citation, day))
                .filter(Standing::isLoaded);
    }

    private Optional<Doubt> doubt(Standing standing) {
        if (last != null && last.seen().contains(standing.seen())) {
            return Optional.empty();
        }
        return switch (standing.state()) {
            case MISSING -> Optional.of(doubt(standing, Doubt.Kind.MISSING, null));
            case OUT_OF_FORCE -> Optional.of(doubt(standing, Doubt.Kind.OUT_OF_FORCE, null));
            default -> amended(standing);
        };
    }

    private Optional<Doubt> amended(Standing standing) {
        Citation citation = standing.citation();
        LocalDate from = texts.from(citation, standing.version());
        boolean sawAnother =
                last != null
                        && last.seen().stream().anyMatch(s -> s.startsWith(citation + "|FOUND|"));
        if (!from.isAfter(checked()) && !sawAnother) {
            return Optional.empty();
        }
        return texts.earlier(citation, checked(), standing.version())
                .filter(before -> !before.sha256().equals(standing.sha256()))
                .map(before -> doubt(standing, Doubt.Kind.AMENDED, before.version()))
                .or(
                        () ->
                                sawAnother
                                        ? Optional.of(doubt(standing, Doubt.Kind.AMENDED, null))
                                        : Optional.empty());
    }

    /** The day the entry was last compared: by a person, or when it was written. */
    private LocalDate checked() {
        if (last != null) {
            return last.on();
        }
        String own = entry.fact("核对日期");
        return Stream.of(
                        base,
                        entry.from() == null ? base : entry.from(),
                        own.isEmpty() ? base : LocalDate.parse(own))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static Doubt doubt(Standing standing, Doubt.Kind kind, Long earlier) {
        return new Doubt(
                kind, standing.citation(), standing.statute(), standing.version(), earlier);
    }
}
