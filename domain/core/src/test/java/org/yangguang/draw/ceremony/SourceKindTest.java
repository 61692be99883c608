package org.yangguang.draw.ceremony;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yangguang.dr1.frozen.PublicSource;
import org.yangguang.draw.ceremony.CeremonyRules.NumberOfAnotherIssue;
import org.yangguang.draw.ceremony.CeremonyRules.PublicNumberAlreadyOut;
import org.yangguang.draw.ceremony.CeremonyRules.PublicSourceNotValid;
import org.yangguang.draw.ceremony.CeremonyRules.PublicValueNotCanonical;
import org.yangguang.platform.settings.Settings;

class SourceKindTest {

    @Test
    void the_kinds_are_the_rows_of_the_table_and_the_emergency() {
        assertThat(SourceKind.values())
                .extracting(Enum::name)
                .containsExactlyElementsOf(
                        Stream.concat(
                                        PublicSource.all().stream().map(PublicSource::code),
                                        Stream.of("NONE"))
                                .toList());
    }

    @Test
    void a_source_names_its_kind_and_issue() {
        assertThat(SourceKind.of("kl8:2026060")).isEqualTo(SourceKind.KL8);
        assertThat(SourceKind.of("none")).isEqualTo(SourceKind.NONE);
        assertThat(SourceKind.KL8.source(" 2026060 ")).isEqualTo("kl8:2026060");
        assertThat(SourceKind.NONE.source("anything")).isEqualTo("none");
    }

    @Test
    void a_source_without_issue_is_refused() {
        assertThatThrownBy(() -> SourceKind.of("kl8:")).isInstanceOf(PublicSourceNotValid.class);
        assertThatThrownBy(() -> SourceKind.of("lotto:1")).isInstanceOf(PublicSourceNotValid.class);
        assertThatThrownBy(() -> SourceKind.of(null)).isInstanceOf(PublicSourceNotValid.class);
    }

    @Test
    void balls_typed_with_any_separator_and_in_any_order_get_their_one_form() {
        assertThat(SourceKind.SSQ.canonical("22 1,5 13、9 30 + 7"))
                .isEqualTo("01.05.09.13.22.30-07");
        assertThat(SourceKind.SSQ.canonical("01050913223007")).isEqualTo("01.05.09.13.22.30-07");
        assertThat(SourceKind.DLT.canonical("35 01 02 03 04 - 12 01"))
                .isEqualTo("01.02.03.04.35-01.12");
        assertThat(
                        SourceKind.KL8.canonical(
                                "3 7 11 15 18 22 25 30 33 37 41 44 48 52 55 60 63 69 74 80"))
                .startsWith("03.07.11.")
                .endsWith(".80");
    }

    @Test
    void what_is_no_number_of_the_source_is_refused() {
        assertThatThrownBy(() -> SourceKind.SSQ.canonical("1 2 3 4 5 6"))
                .isInstanceOf(PublicValueNotCanonical.class);
        assertThatThrownBy(() -> SourceKind.SSQ.canonical("1 1 3 4 5 6 7"))
                .isInstanceOf(PublicValueNotCanonical.class);
        assertThatThrownBy(() -> SourceKind.SSQ.canonical("1 2 3 4 5 34 7"))
                .isInstanceOf(PublicValueNotCanonical.class);
        assertThatThrownBy(() -> SourceKind.DICE.canonical("123"))
                .isInstanceOf(PublicValueNotCanonical.class);
        assertThatThrownBy(() -> SourceKind.KL8.canonical(null))
                .isInstanceOf(PublicValueNotCanonical.class);
    }

    @Test
    void a_round_of_the_beacon_that_is_out_already_is_refused() {
        Instant midnight = Instant.parse("2026-04-20T00:00:00Z");

        SourceKind.requireStillToCome("drand:quicknet:27946613", midnight);
        assertThatThrownBy(() -> SourceKind.requireStillToCome("drand:quicknet:27946612", midnight))
                .isInstanceOf(PublicNumberAlreadyOut.class);
    }

    @Test
    void every_source_of_the_specification_is_in_the_table_and_has_its_kind() {
        assertThat(PublicSource.all())
                .extracting(PublicSource::code)
                .containsExactly("KL8", "SSQ", "DLT", "DRAND", "SSE", "DICE");
        assertThat(SourceKind.of("sse:000001:2026-04-20")).isEqualTo(SourceKind.SSE);
        assertThat(SourceKind.SSE.canonical(" 3321.54 ")).isEqualTo("3321.54");
    }

    @Test
    void an_installation_offers_what_its_setting_names_and_all_without_one() {
        assertThat(SourceKind.offered(Settings.of(Map.of()))).containsExactly(SourceKind.values());
        assertThat(SourceKind.offered(Settings.of(Map.of("yangguang.draw.sources", "kl8, dice"))))
                .containsExactly(SourceKind.KL8, SourceKind.DICE);
    }

    @Test
    void a_number_copied_with_another_issue_is_refused_and_with_its_own_is_taken() {
        String number = "03.07.09.12.15.20.22.28.31.33.40.41.47.52.55.60.66.71.75.80";
        assertThatThrownBy(() -> SourceKind.canonical("kl8:2026060", "第2026061期 " + number))
                .isInstanceOf(NumberOfAnotherIssue.class)
                .hasMessageContaining("2026061");
        assertThat(SourceKind.canonical("kl8:2026060", "第2026060期 " + number)).isEqualTo(number);
        assertThat(SourceKind.canonical("kl8:2026060", "26060 " + number)).isEqualTo(number);
        assertThat(SourceKind.canonical("ssq:2026060", "01050913223007"))
                .as("digits without separators are no issue")
                .isEqualTo("01.05.09.13.22.30-07");
    }

    @Test
    void an_issue_of_last_year_and_a_price_of_yesterday_are_out_already() {
        Instant now = Instant.parse("2026-11-26T03:00:00Z");
        for (String out : List.of("kl8:2025351", "ssq:2025001", "sse:000001:2026-11-25")) {
            assertThatThrownBy(() -> SourceKind.requireStillToCome(out, now))
                    .isInstanceOf(PublicNumberAlreadyOut.class);
        }
        for (String open :
                List.of("kl8:2026330", "kl8:2027001", "dlt:26136", "sse:000001:2026-11-26")) {
            SourceKind.requireStillToCome(open, now);
        }
    }
}
