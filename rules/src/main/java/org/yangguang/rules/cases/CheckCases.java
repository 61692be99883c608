package org.yangguang.rules.cases;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.apache.commons.csv.CSVRecord;
import org.yangguang.kernel.StateCouncilCalendar;
import org.yangguang.kernel.WorkingCalendar;

/**
 * {@code check-cases FILE.csv} puts worked cases before the rules and prints, for each, what
 * differs from the expected answer and which rules decided. Exit code 0 = all agree, 1 = some do
 * not, 2 = the file cannot be used. Speaks Chinese, or English where the locale is English.
 */
final class CheckCases {

    private static final int AGREES = 0;
    private static final int DIFFERS = 1;
    private static final int UNUSABLE = 2;

    private final PrintStream out;
    private final ResourceBundle texts;
    private final Clock clock;
    private final WorkingCalendar calendar = StateCouncilCalendar.published();

    /** Prints to {@code out} in the language of the locale. */
    public CheckCases(PrintStream out, Locale locale, Clock clock) {
        this.out = out;
        this.texts =
                ResourceBundle.getBundle(
                        "org.yangguang.rules.cases.cases",
                        "en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.ROOT,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        this.clock = clock;
    }

    /** The program; prints UTF-8 whatever the terminal is said to understand. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
        CheckCases program = new CheckCases(out, Locale.getDefault(), Clock.systemDefaultZone());
        System.exit(program.run(List.of(arguments)));
    }

    /** What the program does, with its exit code. */
    public int run(List<String> arguments) {
        if (arguments.size() != 1 || arguments.get(0).startsWith("-")) {
            say("usage");
            return UNUSABLE;
        }
        try {
            return check(CaseFile.read(Path.of(arguments.get(0))));
        } catch (CaseFileRejected rejected) {
            out.print("✗ ");
            say(rejected.key(), rejected.arguments().toArray());
        } catch (InvalidPathException e) {
            out.print("✗ ");
            say("missing", arguments.get(0));
        }
        return UNUSABLE;
    }

    private int check(CaseFile file) {
        if (!file.encoding().equals(UTF_8)) {
            say("read.as", file.encoding());
        }
        if (!file.ignored().isEmpty()) {
            say("columns.ignored", String.join(", ", file.ignored()));
        }
        long passed = file.rows().stream().filter(this::agrees).count();
        long failed = file.rows().size() - passed;
        out.println(passed + " passed, " + failed + " failed");
        return failed == 0 ? AGREES : DIFFERS;
    }

    private boolean agrees(CSVRecord row) {
        Cells cells = new Cells(row);
        CaseAnswer answer = CaseAnswer.of(cells, calendar, LocalDate.now(clock));
        List<String> differing =
                Columns.EXPECTED.stream()
                        .filter(
                                column ->
                                        !ExpectedAnswer.of(cells, column)
                                                .agreesWith(answer.columns().get(column)))
                        .toList();
        List<Cells.Problem> problems = cells.problems().stream().distinct().toList();
        boolean agrees = differing.isEmpty() && problems.isEmpty();
        String title = cells.text(Columns.TITLE, "");
        out.println((agrees ? "✓ " : "✗ ") + cells.text(Columns.ID) + " " + title);
        problems.forEach(p -> say(p.key(), row.getRecordNumber() + 1, p.column(), p.value()));
        answer.doubts().forEach(doubt -> say("doubt", doubt.text()));
        differing.forEach(column -> difference(column, cells, answer));
        return agrees;
    }

    private void difference(String column, Cells cells, CaseAnswer answer) {
        String expected = cells.text(column, "");
        say("differs", column, shown(expected), shown(answer.columns().get(column)));
        answer.rules().get(column).forEach(rule -> say("rule", rule));
        if (answer.rules().get(column).isEmpty()) {
            say("no.rule");
        }
    }

    private String shown(String answer) {
        return answer.isEmpty() ? texts.getString("nothing") : answer;
    }

    private void say(String key, Object... arguments) {
        String[] words = new String[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            words[i] = String.valueOf(arguments[i]);
        }
        out.println(MessageFormat.format(texts.getString(key), (Object[]) words));
    }
}
