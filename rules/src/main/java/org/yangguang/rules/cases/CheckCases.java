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

    /** Prints to {@code out} in the language of the locale. */
    public CheckCases(PrintStream out, Locale locale, Clock clock) {
        this.out = out;
        this.texts = CaseTexts.of(locale);
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
            return check(CaseTable.read(Path.of(arguments.get(0))));
        } catch (CaseFileRejected rejected) {
            out.print("✗ ");
            say(rejected.key(), rejected.arguments().toArray());
        } catch (InvalidPathException e) {
            out.print("✗ ");
            say("missing", arguments.get(0));
        }
        return UNUSABLE;
    }

    private int check(CaseTable file) {
        if (!file.encoding().equals(UTF_8)) {
            say("read.as", file.encoding());
        }
        if (!file.ignored().isEmpty()) {
            say("columns.ignored", String.join(", ", file.ignored()));
        }
        long passed = file.lines().stream().filter(this::agrees).count();
        long failed = file.lines().size() - passed;
        out.println(passed + " passed, " + failed + " failed");
        return failed == 0 ? AGREES : DIFFERS;
    }

    private boolean agrees(CaseTable.Line line) {
        return line.faults().isEmpty() ? judged(line) : refused(line);
    }

    private boolean refused(CaseTable.Line line) {
        out.println("✗ " + line.row().code() + " " + line.row().title());
        line.faults().forEach(fault -> say(fault.key(), line.number(), fault.value()));
        return false;
    }

    private boolean judged(CaseTable.Line line) {
        CaseRow row = line.row();
        CaseAnswer answer = CaseAnswer.of(row, LocalDate.now(clock));
        List<String> differing = answer.differing(row);
        boolean agrees = differing.isEmpty() && answer.problems().isEmpty();
        out.println((agrees ? "✓ " : "✗ ") + row.code() + " " + row.title());
        answer.problems()
                .forEach(p -> say("cell." + p.key(), line.number(), p.column(), p.value()));
        answer.doubts().forEach(doubt -> say("doubt", doubt.text()));
        differing.forEach(column -> difference(column, row, answer));
        return agrees;
    }

    private void difference(String column, CaseRow row, CaseAnswer answer) {
        say("differs", column, shown(row.cell(column)), shown(answer.columns().get(column)));
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
