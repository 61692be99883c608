package org.yangguang.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class ReportTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Report report = new Report(new PrintStream(printed, true, UTF_8));

    @Test
    void figures_at_or_below_their_goals_pass() {
        report.atMost(2, "×", "selection", 2, "4 ms ÷ 2 ms");
        report.figure("s", "without a goal", 99, "");
        assertThat(report.everyGoalIsMet()).isTrue();
        assertThat(printed.toString(UTF_8))
                .contains("✓ selection", "2.00 ×  ≤ 2.00 ×  4 ms ÷ 2 ms")
                .doesNotContain("✗");
    }

    @Test
    void one_figure_above_its_goal_fails_the_benchmark() {
        report.atMost(1.1, "", "growth", 1.101, "");
        report.atMost(5, "s", "whole draw", 4.9, "");
        assertThat(report.everyGoalIsMet()).isFalse();
        assertThat(printed.toString(UTF_8)).contains("✗ growth", "✓ whole draw");
    }
}
