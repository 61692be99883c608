package org.yangguang.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yangguang.kernel.calendar.StateCouncilCalendar;
import org.yangguang.kernel.calendar.WorkingCalendar;
import org.yangguang.rules.check.CheckRules;
import org.yangguang.rules.check.MachineFinding;
import org.yangguang.rules.facts.Samples;

class RulesAskedAtOnceTest {

    @Test
    void many_questions_at_once_get_the_answer_of_one() {
        RuleSet.warmUp();
        WorkingCalendar calendar = StateCouncilCalendar.published();
        CheckRules rules = new CheckRules();
        List<MachineFinding> alone = rules.check(Samples.tender(), calendar);
        assertThat(
                        IntStream.range(0, 200)
                                .parallel()
                                .mapToObj(i -> rules.check(Samples.tender(), calendar))
                                .distinct())
                .containsExactly(alone);
    }
}
