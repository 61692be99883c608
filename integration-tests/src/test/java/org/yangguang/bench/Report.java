package org.yangguang.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/** What a benchmark measures beside what it should be: a table that grows as it goes. */
final class Report {

    private static final String ROW = "%1s %-56s %9s  %-8s  %s%n";

    private final PrintStream out;
    private boolean everyGoalIsMet = true;

    Report(PrintStream out) {
        this.out = out;
        out.printf(ROW, "", "", "measured", "goal", "");
    }

    /** On standard output, under a line that says what is measured and on what machine. */
    static Report onScreen(String measured) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
        out.printf(
                "%s; Java %s, %d processors, load %.1f%n",
                measured,
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        return new Report(out);
    }

    /** A figure that must not be above the goal, in this unit; the detail tells what it is made of. */
    void atMost(double goal, String unit, String what, double measured, Object detail) {
        boolean met = measured <= goal;
        everyGoalIsMet &= met;
        String limit = "≤ " + figure(goal, unit);
        out.printf(ROW, met ? "✓" : "✗", what, figure(measured, unit), limit, detail);
    }

    /** A figure without a goal. */
    void figure(String unit, String what, double measured, Object detail) {
        out.printf(ROW, "", what, figure(measured, unit), "", detail);
    }

    private static String figure(double figure, String unit) {
        return String.format(Locale.ROOT, "%.2f %s", figure, unit).strip();
    }

    boolean everyGoalIsMet() {
        return everyGoalIsMet;
    }
}
