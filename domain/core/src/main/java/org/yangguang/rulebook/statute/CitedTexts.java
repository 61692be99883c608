package org.yangguang.rulebook.statute;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yangguang.kernel.Hashes;
import org.yangguang.rules.citation.Citation;
import org.yangguang.rules.citation.Place;

/**
 * The texts that the rule book cites, as far as the library has them.
 *
 * @param slots the texts of each title that were not withdrawn
 * @param articles by version, then by article
 */
public record CitedTexts(
        Map<String, List<TextSlot>> slots, Map<Long, Map<Place, String>> articles) {

    /** How a citation stands on a day; a statute of which only later texts are kept is not loaded. */
    public Standing standing(Citation citation, LocalDate on) {
        LocalDate day = citation.day(on);
        List<TextSlot> begun =
                slots.getOrDefault(citation.statute().title(), List.of()).stream()
                        .filter(slot -> !slot.from().isAfter(day))
                        .toList();
        if (begun.isEmpty()) {
            return Standing.notLoaded(citation);
        }
        long statute = begun.get(0).statute();
        return inForce(begun, day)
                .map(slot -> standing(citation, slot))
                .orElseGet(
                        () ->
                                Standing.of(
                                        citation, Standing.State.OUT_OF_FORCE, statute, null, ""));
    }

    /** How it stood in the text in force on a day, or, without one, in the last text before another. */
    public Optional<Standing> earlier(Citation citation, LocalDate checked, long than) {
        List<TextSlot> kept = slots.getOrDefault(citation.statute().title(), List.of());
        LocalDate from =
                kept.stream().filter(s -> s.version() == than).findFirst().orElseThrow().from();
        return inForce(kept, checked)
                .or(
                        () ->
                                kept.stream()
                                        .filter(slot -> slot.from().isBefore(from))
                                        .max(Comparator.comparing(TextSlot::from)))
                .filter(slot -> slot.version() != than)
                .map(slot -> standing(citation, slot));
    }

    /** First day of a version. */
    public LocalDate from(Citation citation, long version) {
        return slots.get(citation.statute().title()).stream()
                .filter(slot -> slot.version() == version)
                .findFirst()
                .orElseThrow()
                .from();
    }

    private Standing standing(Citation citation, TextSlot slot) {
        Place place = citation.place();
        if (place.article() == 0) {
            return Standing.of(citation, Standing.State.FOUND, slot.statute(), slot.version(), "");
        }
        String text = articles.getOrDefault(slot.version(), Map.of()).get(place.ofArticle());
        boolean found =
                text != null && new ArticleText(text, slot.inSections()).at(place).isPresent();
        return Standing.of(
                citation,
                found ? Standing.State.FOUND : Standing.State.MISSING,
                slot.statute(),
                slot.version(),
                text == null ? "" : Hashes.sha256Hex(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Optional<TextSlot> inForce(List<TextSlot> kept, LocalDate day) {
        return kept.stream()
                .filter(slot -> !slot.from().isAfter(day))
                .max(Comparator.comparing(TextSlot::from))
                .filter(slot -> slot.until() == null || !slot.until().isBefore(day));
    }
}
