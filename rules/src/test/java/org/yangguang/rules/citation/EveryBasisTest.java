package org.yangguang.rules.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.yangguang.rules.catalogue.CheckItem;
import org.yangguang.rules.catalogue.CheckItems;
import org.yangguang.rules.check.MandatoryOnly;
import org.yangguang.rules.engine.RuleText;
import org.yangguang.rules.engine.RuleTexts;
import org.yangguang.rules.judgement.Crimes;
import org.yangguang.rules.judgement.ViolationType;
import org.yangguang.rules.judgement.Violations;
import org.yangguang.rules.parameters.Parameter;
import org.yangguang.rules.parameters.Parameters;

/** All bases of the rule files, as they stand. */
class EveryBasisTest {

    @Test
    void nothing_in_a_basis_is_left_unread_without_a_stated_reason() {
        assertThat(everyBasis()).hasSizeGreaterThan(400);
        assertThat(everyBasis())
                .allSatisfy(
                        basis -> assertThat(Basis.parse(basis).unexplained()).as(basis).isEmpty());
    }

    @Test
    void the_pieces_of_a_basis_are_the_basis() {
        assertThat(everyBasis())
                .allSatisfy(
                        basis ->
                                assertThat(
                                                Basis.parse(basis).parts().stream()
                                                        .map(Part::text)
                                                        .toList())
                                        .as(basis)
                                        .satisfies(
                                                pieces ->
                                                        assertThat(String.join("", pieces))
                                                                .isEqualTo(basis)));
    }

    @Test
    void every_citation_reads_back_from_its_official_form() {
        assertThat(everyBasis().flatMap(basis -> Basis.parse(basis).citations().stream()))
                .allSatisfy(
                        citation ->
                                assertThat(Basis.parse(citation.toString()).citations())
                                        .containsExactly(citation));
    }

    @Test
    void every_name_of_the_table_is_read_as_its_text() {
        for (Statute statute : Statutes.all()) {
            assertThat(Basis.parse(statute.citedAs()).citations())
                    .containsExactly(new Citation(statute, Place.WHOLE));
        }
    }

    @Property
    void any_place_is_read_back_from_either_form(@ForAll("citations") Citation citation) {
        assertThat(Basis.parse(citation.toString()).citations()).containsExactly(citation);
        if (!citation.statute().inSections() && citation.place().inserted() == 0) {
            assertThat(Basis.parse(shortly(citation)).citations()).containsExactly(citation);
        }
    }

    @Property
    void any_text_is_taken_apart_without_loss(@ForAll("scraps") String text) {
        assertThat(String.join("", Basis.parse(text).parts().stream().map(Part::text).toList()))
                .isEqualTo(text);
    }

    @Provide
    Arbitrary<Citation> citations() {
        return Combinators.combine(
                        Arbitraries.of(Statutes.all()),
                        Arbitraries.integers().between(1, 1300),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.integers().between(0, 21))
                .as(EveryBasisTest::citation);
    }

    @Provide
    Arbitrary<String> scraps() {
        return Arbitraries.of(
                        "法", "条例", "刑法", "第", "九", "条", "款", "项", "至", "（", "）", "(", ")", "9",
                        "12", "、", "；", "→", "–", "[", "]", "[M]", " ", "号令", "16号令", "方案", "一")
                .list()
                .ofMaxSize(12)
                .map(pieces -> String.join("", pieces));
    }

    private static Citation citation(
            Statute statute, int article, int inserted, int paragraph, int item) {
        Place place = new Place(article, statute.inSections() ? 0 : inserted, paragraph, item);
        return new Citation(statute, place);
    }

    private static String shortly(Citation citation) {
        Place place = citation.place();
        String item = place.item() == 0 ? "" : "(" + Numerals.of(place.item()) + ")";
        return citation.statute().citedAs()
                + place.article()
                + "("
                + place.paragraph()
                + ")"
                + item;
    }

    private static Stream<String> everyBasis() {
        return Stream.of(
                        RuleTexts.all().stream().map(RuleText::basis),
                        CheckItems.all().stream().map(CheckItem::basis),
                        Violations.all().stream().map(ViolationType::prohibition),
                        Violations.all().stream().map(ViolationType::liability),
                        Crimes.all().stream().map(Crimes.Crime::articles),
                        MandatoryOnly.all().stream().map(MandatoryOnly::article),
                        Parameters.all().stream().map(Parameter::basis))
                .flatMap(bases -> bases);
    }
}
