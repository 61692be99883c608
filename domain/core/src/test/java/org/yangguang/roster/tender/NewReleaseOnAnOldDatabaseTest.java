package org.yangguang.roster.tender;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yangguang.roster.rows.Delivery;
import org.yangguang.roster.standard.CsvTable;

/** What a newer release brings to the mapping table of a bureau that has worked for a while. */
class NewReleaseOnAnOldDatabaseTest {

    private static final Delivery MAPPING =
            new Delivery(List.of("dataset", "field", "fact"), List.of("dataset", "fact"), "fact");
    private static final Map<String, String> NOTICE = line("503", "PUBLISH", "timeline.notice");
    private static final Map<String, String> LATER = line("505", "SENT", "timeline.notice");
    private static final Map<String, String> CONDITIONS =
            line("504", "QUALIFICATION", "disclosure.conditions");

    @Test
    void anEmptyDatabaseGetsEverything() {
        assertThat(due(Set.of(), Set.of())).containsExactly(NOTICE, LATER, CONDITIONS);
    }

    @Test
    void oneThatKeptNoAccountGetsTheFactsItHasNoLineFor() {
        assertThat(due(Set.of(), Set.of("timeline.notice"))).containsExactly(CONDITIONS);
    }

    @Test
    void whatCameBeforeNeverComesBackThoughTheBureauRemovedIt() {
        Set<String> delivered =
                Set.of(MAPPING.name(NOTICE), MAPPING.name(LATER), MAPPING.name(CONDITIONS));
        assertThat(due(delivered, Set.of())).isEmpty();
    }

    @Test
    void aNewLineForAKnownFactComesOnceAnAccountIsKept() {
        Set<String> delivered = Set.of(MAPPING.name(NOTICE), MAPPING.name(CONDITIONS));
        assertThat(due(delivered, Set.of("timeline.notice"))).containsExactly(LATER);
    }

    @Test
    void twoShippedLinesAreNeverTakenForOne() throws IOException {
        Delivery shipped =
                new Delivery(
                        List.of("dataset", "field_en", "fact", "key", "filter", "pick"),
                        List.of("dataset", "field_en", "fact"),
                        "fact");
        List<String> names =
                CsvTable.resource(StandardSeed.class, "/samples/mapping.csv").stream()
                        .map(shipped::name)
                        .collect(Collectors.toList());
        assertThat(names)
                .doesNotHaveDuplicates()
                .allSatisfy(n -> assertThat(n).hasSizeLessThan(400));
    }

    @Test
    void aLineThatNobodyTouchedGivesWayToWhatIsShippedInItsPlace() {
        Map<String, String> old = line("503", "STARTS", "timeline.notice");
        List<Map<String, String>> outdated =
                Delivery.outdated(List.of(old), List.of(old, CONDITIONS));
        assertThat(outdated).containsExactly(old);
        assertThat(MAPPING.successors(List.of(NOTICE, LATER), outdated, List.of(CONDITIONS)))
                .containsExactly(NOTICE);
        assertThat(MAPPING.successors(List.of(NOTICE, LATER), outdated, List.of(NOTICE))).isEmpty();
    }

    @Test
    void aLineThatTheBureauChangedStays() {
        Map<String, String> old = line("503", "STARTS", "timeline.notice");
        Map<String, String> own = line("503", "OWN", "timeline.notice");
        assertThat(Delivery.outdated(List.of(old), List.of(own))).isEmpty();
        assertThat(MAPPING.successors(List.of(NOTICE), List.of(), List.of(own))).isEmpty();
    }

    @Test
    void noLineIsShippedAndOutdatedAtOnce() throws IOException {
        List<Map<String, String>> earlier = shipped("/samples/mapping-earlier.csv");
        assertThat(earlier)
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(shipped("/samples/mapping.csv"));
    }

    private static List<Map<String, String>> shipped(String name) throws IOException {
        return CsvTable.resource(StandardSeed.class, name);
    }

    private static List<Map<String, String>> due(Set<String> delivered, Set<String> known) {
        return MAPPING.due(List.of(NOTICE, LATER, CONDITIONS), delivered, known);
    }

    private static Map<String, String> line(String dataset, String field, String fact) {
        return Map.of("dataset", dataset, "field", field, "fact", fact);
    }
}
