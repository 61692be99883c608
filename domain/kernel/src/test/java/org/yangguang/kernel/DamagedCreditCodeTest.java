package org.yangguang.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;

class DamagedCreditCodeTest {

    private static final String LETTERS_AND_DIGITS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @Provide
    Arbitrary<String> codes() {
        Arbitrary<String> category = text(LETTERS_AND_DIGITS, 2);
        Arbitrary<String> region = text("0123456789", 6);
        Arbitrary<String> organisation = text(LETTERS_AND_DIGITS, 8);
        return Combinators.combine(category, region, organisation).as(this::withChecks);
    }

    private static Arbitrary<String> text(String characters, int length) {
        return Arbitraries.strings().withChars(characters.toCharArray()).ofLength(length);
    }

    private String withChecks(String category, String region, String organisation) {
        String first17 =
                category + region + organisation + CreditCodeCheck.organisationCheck(organisation);
        return first17 + CreditCodeCheck.check(first17);
    }

    @Property
    void the_undamaged_code_is_accepted(@ForAll("codes") String code) {
        assertThat(UnifiedSocialCreditCode.isValid(code)).isTrue();
        assertThat(UnifiedSocialCreditCode.candidates(code)).isEmpty();
    }

    @Property
    void no_single_wrong_character_is_accepted(
            @ForAll("codes") String code,
            @ForAll @IntRange(max = 17) int at,
            @ForAll @CharRange(from = '!', to = '`') char wrong) {
        Assume.that(Character.toUpperCase(wrong) != code.charAt(at));

        String damaged = code.substring(0, at) + wrong + code.substring(at + 1);

        assertThat(UnifiedSocialCreditCode.isValid(damaged)).isFalse();
    }

    @Property
    void no_swap_of_neighbours_is_accepted_and_the_code_is_offered_back(
            @ForAll("codes") String code, @ForAll @IntRange(min = 1, max = 17) int at) {
        Assume.that(code.charAt(at - 1) != code.charAt(at));

        String damaged =
                code.substring(0, at - 1)
                        + code.charAt(at)
                        + code.charAt(at - 1)
                        + code.substring(at + 1);

        assertThat(UnifiedSocialCreditCode.isValid(damaged)).isFalse();
        assertThat(UnifiedSocialCreditCode.candidates(damaged))
                .contains(new UnifiedSocialCreditCode(code));
    }

    @Example
    void aLawfulCodeOfDigitsAndOneEIsNoSpreadsheetsNumber() {
        assertThat(UnifiedSocialCreditCode.isValid("0E0000000000001070")).isTrue();
        assertThat(UnifiedSocialCreditCode.isValid("0E0000000000001071")).isFalse();
    }

    @Property
    void at_most_five_codes_are_offered_and_all_pass_the_checks(@ForAll("codes") String code) {
        String damaged = code.substring(0, 17) + (code.endsWith("0") ? '1' : '0');

        assertThat(UnifiedSocialCreditCode.candidates(damaged))
                .hasSizeLessThanOrEqualTo(5)
                .allMatch(offer -> UnifiedSocialCreditCode.isValid(offer.value()));
    }
}
