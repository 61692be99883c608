package org.yangguang.draw.openness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.yangguang.dr1.log.DrawLog;
import org.yangguang.dr1.log.LogType;

/** The proof page believes a void only when the log bears it out (DR1 3.8, 4.4). */
class VoidInTheLogTest {

    private static final Instant TIME = Instant.parse("2026-11-20T03:00:00Z");
    private static final String DRAW = "PD-2026-0001";
    private static final String PLAN = "a".repeat(64);
    private static final String OTHER = "b".repeat(64);

    private final DrawLog planned =
            DrawLog.empty()
                    .append(TIME, LogType.PLAN, "PD-2026-0000", OTHER)
                    .append(TIME, LogType.PLAN, DRAW, PLAN);

    @Test
    void a_void_after_the_plan_and_for_it_holds() {
        assertThat(state(planned.append(TIME, LogType.VOID, DRAW, PLAN)))
                .isEqualTo(Check.State.HOLDS);
        assertThat(
                        state(
                                planned.append(TIME, LogType.RESULT, DRAW, OTHER)
                                        .append(TIME, LogType.VOID, DRAW, PLAN)
                                        .append(TIME, LogType.REVEAL, DRAW, OTHER)))
                .isEqualTo(Check.State.HOLDS);
    }

    @Test
    void a_void_that_the_log_does_not_know_is_forged() {
        assertThat(state(planned)).isEqualTo(Check.State.FAILS);
        assertThat(state(planned.append(TIME, LogType.VOID, DRAW, OTHER)))
                .isEqualTo(Check.State.FAILS);
        assertThat(state(planned.append(TIME, LogType.VOID, "PD-2026-0000", OTHER)))
                .isEqualTo(Check.State.FAILS);
    }

    @Test
    void nothing_is_drawn_after_a_void() {
        assertThat(
                        state(
                                planned.append(TIME, LogType.VOID, DRAW, PLAN)
                                        .append(TIME, LogType.RESULT, DRAW, OTHER)))
                .isEqualTo(Check.State.FAILS);
    }

    private static Check.State state(DrawLog log) {
        return Checks.voided(DRAW, PLAN, log.entries()).state();
    }
}
