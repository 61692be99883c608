package org.yangguang.web.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yangguang.accountability.obligation.Duty;
import org.yangguang.accountability.obligation.ObligationStatus;
import org.yangguang.accountability.obligation.ObligationView;
import org.yangguang.web.faces.Tone;
import org.yangguang.web.faces.Tones;
import org.yangguang.web.faces.Wired;

/** The colour and the words of a deadline. */
class HowADeadlineLooksTest {

    private final Deadlines deadlines = Wired.with(new Deadlines(), Wired.chinese(), new Tones());

    @Test
    void an_open_deadline_presses_in_its_last_three_days() {
        assertThat(deadlines.tone(open(3))).isEqualTo(Tone.OK);
        assertThat(deadlines.tone(open(2))).isEqualTo(Tone.WARN);
        assertThat(deadlines.tone(open(0))).isEqualTo(Tone.WARN);
    }

    @Test
    void the_last_day_is_called_so() {
        assertThat(deadlines.words(open(0))).isNotEqualTo(deadlines.words(open(1)));
        assertThat(deadlines.words(open(5))).contains("5");
    }

    @Test
    void what_is_late_says_by_how_much_and_stays_in_colour_when_it_is_done() {
        ObligationView overdue = obligation(ObligationStatus.OVERDUE, 0, 4);
        ObligationView late = obligation(ObligationStatus.DONE_LATE, 0, 4);
        assertThat(deadlines.words(overdue)).contains("4");
        assertThat(deadlines.tone(overdue)).isEqualTo(Tone.BAD);
        assertThat(deadlines.words(late)).contains("4");
        assertThat(deadlines.tone(late)).isEqualTo(Tone.WARN);
    }

    @Test
    void what_was_done_in_time_is_good() {
        assertThat(deadlines.tone(obligation(ObligationStatus.DONE, 0, 0))).isEqualTo(Tone.OK);
    }

    private static ObligationView open(int left) {
        return obligation(ObligationStatus.OPEN, left, 0);
    }

    private static ObligationView obligation(ObligationStatus status, int left, int late) {
        LocalDate day = LocalDate.of(2026, 3, 2);
        return new ObligationView(
                1,
                Duty.values()[0],
                1,
                "PRJ:1",
                "道路",
                "li",
                "李强",
                "20个工作日",
                day,
                day.plusDays(28),
                List.of(),
                "依据",
                false,
                null,
                status,
                left,
                late);
    }
}
