package org.yangguang.rules.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.yangguang.rules.base.Table;
import org.yangguang.rules.judgement.FineSpec.Base;

/** The catalogue beside a second transcription of the liability articles. */
class ViolationsAsInTheLawTest {

    private record Row(String code, String base, String fineable, String discipline, String fine) {}

    @Test
    void every_kind_has_the_severity_and_the_penalties_of_its_article() {
        List<Row> law =
                Table.read(
                        "law/violations.csv",
                        row ->
                                new Row(
                                        row.get("code"),
                                        row.get("base"),
                                        row.get("fineable"),
                                        row.get("discipline"),
                                        row.get("fine")));
        List<Row> ours = Violations.all().stream().map(ViolationsAsInTheLawTest::row).toList();
        assertThat(ours).hasSize(87).containsExactlyElementsOf(law);
    }

    @Test
    void every_kind_is_yielded_by_an_item_or_can_be_named_by_a_human() {
        for (ViolationType type : Violations.all()) {
            assertThat(
                            new JudgementRules()
                                    .judge(InspectedCases.of("award=1000 " + type.code() + "=FAIL"))
                                    .violations())
                    .extracting(Judgement.Violation::code, Judgement.Violation::severity)
                    .containsExactly(tuple(type.code(), type.base()));
        }
    }

    @Test
    void duty_crimes_go_to_supervision_and_all_others_to_the_police() {
        assertThat(Crimes.all())
                .filteredOn(crime -> crime.receiver().equals("监察机关"))
                .extracting(Crimes.Crime::code)
                .containsExactlyInAnyOrder(
                        "CR-384", "CR-385", "CR-387", "CR-389", "CR-391", "CR-393", "CR-397",
                        "CR-402");
        assertThat(Crimes.all()).hasSize(19);
    }

    private static Row row(ViolationType type) {
        return new Row(
                type.code(),
                type.base(),
                type.fineable() ? "Y" : "N",
                type.discipline() ? "Y" : "N",
                fine(type.fine()));
    }

    private static String fine(FineSpec fine) {
        return fine.base() == Base.NONE
                ? "none"
                : fine.base().name().toLowerCase(Locale.ROOT) + ":" + fine.from() + ":" + fine.to();
    }
}
