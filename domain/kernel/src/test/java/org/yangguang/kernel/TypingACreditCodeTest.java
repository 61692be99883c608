package org.yangguang.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yangguang.kernel.CreditCodeNotValid.Reason;

/** The codes are the standard's own example and made-up ones of an unassigned range. */
class TypingACreditCodeTest {

    private static final UnifiedSocialCreditCode FIRM =
            new UnifiedSocialCreditCode("91530103000000019Y");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "91350100M000100Y43",
                "91530103000000019Y",
                "91530103000000027R",
                "91530103000000035L",
                "125301030000000194",
                "115301030000000272"
            })
    void a_code_that_passes_both_checks_is_accepted(String code) {
        assertThat(UnifiedSocialCreditCode.isValid(code)).isTrue();
        assertThat(UnifiedSocialCreditCode.parse(code)).hasToString(code);
        assertThat(UnifiedSocialCreditCode.candidates(code)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " 91530103000000019Y\t",
                "91530103000000019y",
                "９１５３０１０３０００００００１９Ｙ",
                "\u300091530103000000019Y\u00A0",
                "\uFEFF91530103000000019Y\u200B"
            })
    void spaces_width_and_case_are_forgiven(String typed) {
        assertThat(UnifiedSocialCreditCode.parse(typed)).isEqualTo(FIRM);
    }

    @ParameterizedTest
    @CsvSource({
        "9.15301E+17, SCIENTIFIC",
        "9.15E17, SCIENTIFIC",
        "'', LENGTH",
        "91530103000000019, LENGTH",
        "91530103000000019YY, LENGTH",
        "9153010300000001 9Y, LENGTH",
        "9153O103000000019Y, CHARACTER",
        "9153A103000000019Y, CHARACTER",
        "91530103000000018Y, ORGANISATION_CHECK_DIGIT",
        "91530103000000018U, ORGANISATION_CHECK_DIGIT",
        "91530103000000019X, CHECK_DIGIT",
        "91530104000000019Y, CHECK_DIGIT"
    })
    void a_refusal_names_its_reason(String typed, Reason reason) {
        assertThat(UnifiedSocialCreditCode.isValid(typed)).isFalse();
        assertThatExceptionOfType(CreditCodeNotValid.class)
                .isThrownBy(() -> UnifiedSocialCreditCode.parse(typed))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason))
                .satisfies(refused -> assertThat(refused.messageKey()).endsWith("." + reason));
    }

    @Test
    void a_refusal_has_its_own_sentence_and_quotes_the_text() {
        assertThatExceptionOfType(CreditCodeNotValid.class)
                .isThrownBy(() -> UnifiedSocialCreditCode.parse(" 9.15e+17 "))
                .satisfies(
                        refused -> {
                            assertThat(refused.messageKey())
                                    .isEqualTo("kernel.error.CreditCodeNotValid.SCIENTIFIC");
                            assertThat(refused.arguments()).containsExactly("9.15E+17");
                        });
    }

    @Test
    void nothing_is_no_code() {
        assertThat(UnifiedSocialCreditCode.isValid(null)).isFalse();
        assertThat(UnifiedSocialCreditCode.candidates(null)).isEmpty();
    }

    @Test
    void a_code_is_never_built_around_the_checks() {
        assertThatExceptionOfType(CreditCodeNotValid.class)
                .isThrownBy(() -> new UnifiedSocialCreditCode("91530103000000019y"));
    }

    @Test
    void the_code_meant_is_offered() {
        assertThat(UnifiedSocialCreditCode.candidates("9I53O1O3OOOOOOO19Y"))
                .as("letters no code contains, throughout")
                .startsWith(FIRM);
        assertThat(UnifiedSocialCreditCode.candidates("91530103Q00000019Y"))
                .as("one misreading")
                .startsWith(FIRM);
        assertThat(UnifiedSocialCreditCode.candidates("91530103000000109Y"))
                .as("two neighbours swapped")
                .startsWith(FIRM);
        assertThat(UnifiedSocialCreditCode.candidates("91530103000000079Y"))
                .as("a wrong key")
                .contains(FIRM);
    }

    @Test
    void a_text_that_is_no_slip_of_a_code_gets_no_offer() {
        assertThat(UnifiedSocialCreditCode.candidates("9.15301E+17")).isEqualTo(List.of());
    }

    @Test
    void the_organisation_code_of_older_registers_is_inside() {
        assertThat(FIRM.organisationCode()).isEqualTo("00000001-9");
    }
}
