package org.yangguang.rules.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day of the decision picks the standard: its first day, its last, and each amount to the cent. */
class CriminalStandardOfTheDayTest {

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource({
        "I11=FAIL award=2000000 decidedOn=2010-05-07, CR-223, true",
        "I11=FAIL award=2000000 decidedOn=2010-05-06, CR-223, false",
        "I11=FAIL award=1999999.99 decidedOn=2022-05-14, CR-223, false",
        "I11=FAIL award=2000000 decidedOn=2022-05-14, CR-223, true",
        "I11=FAIL award=3999999.99 decidedOn=2022-05-15, CR-223, false",
        "I11=FAIL award=4000000 decidedOn=2022-05-15, CR-223, true",
        "I11=FAIL award=1 impact.loss=500000 decidedOn=2010-05-07, CR-223, true",
        "I11=FAIL award=1 impact.loss=500000 decidedOn=2010-05-06, CR-223, false",
        "I11=FAIL award=1 impact.loss=499999.99 decidedOn=2022-05-14, CR-223, false",
        "I11=FAIL award=1 impact.loss=500000 decidedOn=2022-05-14, CR-223, true",
        "I11=FAIL award=1 impact.loss=499999.99 decidedOn=2022-05-15, CR-223, false",
        "I11=FAIL award=1 impact.loss=500000 decidedOn=2022-05-15, CR-223, true",
        "I11=FAIL award=1 impact.gain=100000 decidedOn=2010-05-07, CR-223, true",
        "I11=FAIL award=1 impact.gain=100000 decidedOn=2010-05-06, CR-223, false",
        "I11=FAIL award=1 impact.gain=99999.99 decidedOn=2022-05-14, CR-223, false",
        "I11=FAIL award=1 impact.gain=100000 decidedOn=2022-05-14, CR-223, true",
        "I11=FAIL award=1 impact.gain=199999.99 decidedOn=2022-05-15, CR-223, false",
        "I11=FAIL award=1 impact.gain=200000 decidedOn=2022-05-15, CR-223, true",
        "E16=FAIL bribe.receiver=POOL_EXPERT bribe.giver=UNIT bribe.amount=5000 decidedOn=2010-05-07, CR-163, true",
        "E16=FAIL bribe.receiver=POOL_EXPERT bribe.giver=UNIT bribe.amount=5000 decidedOn=2010-05-06, CR-163, false",
        "E16=FAIL bribe.receiver=POOL_EXPERT bribe.giver=UNIT bribe.amount=4999.99 decidedOn=2022-05-14, CR-163, false",
        "E16=FAIL bribe.receiver=POOL_EXPERT bribe.giver=UNIT bribe.amount=5000 decidedOn=2022-05-14, CR-163, true",
        "E16=FAIL bribe.receiver=POOL_EXPERT bribe.giver=UNIT bribe.amount=29999.99 decidedOn=2022-05-15, CR-163, false",
        "E16=FAIL bribe.receiver=POOL_EXPERT bribe.giver=UNIT bribe.amount=30000 decidedOn=2022-05-15, CR-163, true",
        "E16=FAIL bribe.receiver=POOL_EXPERT bribe.giver=INDIVIDUAL bribe.amount=10000 decidedOn=2010-05-07, CR-164, true",
        "E16=FAIL bribe.receiver=POOL_EXPERT bribe.giver=INDIVIDUAL bribe.amount=10000 decidedOn=2010-05-06, CR-164, false",
        "E16=FAIL bribe.receiver=POOL_EXPERT bribe.giver=INDIVIDUAL bribe.amount=9999.99 decidedOn=2022-05-14, CR-164, false",
        "E16=FAIL bribe.receiver=POOL_EXPERT bribe.giver=INDIVIDUAL bribe.amount=10000 decidedOn=2022-05-14, CR-164, true",
        "E16=FAIL bribe.receiver=POOL_EXPERT bribe.giver=INDIVIDUAL bribe.amount=29999.99 decidedOn=2022-05-15, CR-164, false",
        "E16=FAIL bribe.receiver=POOL_EXPERT bribe.giver=INDIVIDUAL bribe.amount=30000 decidedOn=2022-05-15, CR-164, true",
        "E16=FAIL bribe.receiver=POOL_EXPERT bribe.giver=UNIT bribe.amount=200000 decidedOn=2010-05-07, CR-164, true",
        "E16=FAIL bribe.receiver=POOL_EXPERT bribe.giver=UNIT bribe.amount=200000 decidedOn=2010-05-06, CR-164, false",
        "E16=FAIL bribe.receiver=POOL_EXPERT bribe.giver=UNIT bribe.amount=199999.99 decidedOn=2022-05-14, CR-164, false",
        "E16=FAIL bribe.receiver=POOL_EXPERT bribe.giver=UNIT bribe.amount=200000 decidedOn=2022-05-14, CR-164, true",
        "E16=FAIL bribe.receiver=POOL_EXPERT bribe.giver=UNIT bribe.amount=199999.99 decidedOn=2022-05-15, CR-164, false",
        "E16=FAIL bribe.receiver=POOL_EXPERT bribe.giver=UNIT bribe.amount=200000 decidedOn=2022-05-15, CR-164, true",
        "I09=FAIL crimeFacts.certifier=true crimeFacts.fictitious=999999.99"
                + " crimeFacts.fictitiousOf=1000000, CR-229, false"
    })
    void the_standard_in_force_decides(String words, String crime, boolean suspected) {
        Judgement judgement = new JudgementRules().judge(InspectedCases.of(words));
        assertThat(judgement.crimes().contains(crime)).isEqualTo(suspected);
    }

    @Test
    void the_standard_of_twenty_ten_is_marked_from_its_first_day_to_its_last() {
        assertThat(flags("2010-05-07")).contains("STD2010");
        assertThat(flags("2022-05-14")).contains("STD2010");
        assertThat(flags("2022-05-15")).doesNotContain("STD2010");
    }

    @Test
    void without_a_decision_the_day_of_discovery_picks_it() {
        assertThat(crimes("I11=FAIL award=2000000 discoveredOn=2022-05-14")).isTrue();
        assertThat(crimes("I11=FAIL award=2000000 discoveredOn=2022-05-15")).isFalse();
    }

    private static List<String> flags(String decision) {
        String words = "I11=FAIL award=1 decidedOn=" + decision;
        return new JudgementRules().judge(InspectedCases.of(words)).flags();
    }

    private static boolean crimes(String words) {
        return !new JudgementRules().judge(InspectedCases.of(words)).crimes().isEmpty();
    }
}
