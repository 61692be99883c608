package org.yangguang.dr1.proof;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.yangguang.dr1.file.ProofRejected;
import org.yangguang.dr1.file.Sentence;

/**
 * Checks a published draw without a network: {@code verify-draw DIRECTORY} recomputes a proof step
 * by step, {@code verify-draw --vectors FILE.json} recomputes test vectors. Exit code 0 =
 * everything holds, 1 = something does not, 2 = called wrongly. Speaks Chinese, or English where
 * the locale is English.
 */
public final class VerifyDraw {

    private static final int HOLDS = 0;
    private static final int DIFFERS = 1;
    private static final int CALLED_WRONGLY = 2;
    private static final int LONGEST = 160;

    private final PrintStream out;
    private final Locale locale;
    private final ResourceBundle texts;

    /** Prints to {@code out} in the language of the locale. */
    public VerifyDraw(PrintStream out, Locale locale) {
        this.out = out;
        this.locale = locale;
        this.texts = Sentence.bundle("verify", locale);
    }

    /** The program; prints UTF-8 whatever the terminal is said to understand. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
        System.exit(new VerifyDraw(out, Locale.getDefault()).run(List.of(arguments)));
    }

    /** What the program does, with its exit code. */
    public int run(List<String> arguments) {
        try {
            return answer(arguments);
        } catch (ProofRejected rejected) {
            out.println("✗ " + rejected.sentence(locale));
        } catch (OutOfMemoryError tooLarge) {
            out.println("✗ " + texts.getString("memory"));
        }
        return DIFFERS;
    }

    private int answer(List<String> arguments) {
        if (arguments.size() == 2 && arguments.get(0).equals("--vectors")) {
            return vectors(Path.of(arguments.get(1)));
        }
        if (arguments.size() == 1 && !arguments.get(0).startsWith("-")) {
            return proof(new ProofDirectory(Path.of(arguments.get(0))));
        }
        out.println(texts.getString("usage"));
        return CALLED_WRONGLY;
    }

    private int proof(ProofDirectory directory) {
        StepReport report = new StepReport(out, locale);
        new ProofCheck(directory, report).run();
        return report.passed() ? HOLDS : DIFFERS;
    }

    /** The last line is for machines, hence the same in every language. */
    private int vectors(Path file) {
        List<VectorFile.Vector> vectors = VectorFile.read(file).vectors();
        long passed = vectors.stream().filter(this::holds).count();
        long failed = vectors.size() - passed;
        out.println(passed + " passed, " + failed + " failed");
        return failed == 0 ? HOLDS : DIFFERS;
    }

    private boolean holds(VectorFile.Vector vector) {
        Map<String, Object> found = vector.recompute();
        boolean holds = found.equals(vector.expect());
        out.println((holds ? "✓ " : "✗ ") + vector.name());
        Stream.concat(vector.expect().keySet().stream(), found.keySet().stream())
                .distinct()
                .filter(field -> !Objects.equals(found.get(field), vector.expect().get(field)))
                .forEach(field -> differs(field, vector.expect().get(field), found.get(field)));
        return holds;
    }

    private void differs(String field, Object expected, Object found) {
        out.println(
                MessageFormat.format(
                        texts.getString("vector.differs"), field, start(expected), start(found)));
    }

    private static String start(Object value) {
        String text = value == null ? "-" : value.toString().replace("\n", "⏎");
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
