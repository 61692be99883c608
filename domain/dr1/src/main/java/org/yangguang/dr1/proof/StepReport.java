package org.yangguang.dr1.proof;

import java.io.PrintStream;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import org.yangguang.dr1.file.ProofRejected;
import org.yangguang.dr1.file.Sentence;

/**
 * Prints each step of a verification: ✓ it holds, ✗ it does not and why, – it could not be looked
 * at.
 */
final class StepReport {

    private final PrintStream out;
    private final Locale locale;
    private final ResourceBundle texts;
    private boolean passed = true;
    private Object[] voided = {};

    StepReport(PrintStream out, Locale locale) {
        this.out = out;
        this.locale = locale;
        this.texts = Sentence.bundle("verify", locale);
    }

    boolean passed() {
        return passed;
    }

    /** A step that gives something to go on with, or a rejection. */
    <T> Optional<T> step(String key, Supplier<T> work) {
        try {
            T result = work.get();
            print("✓", key);
            return Optional.of(result);
        } catch (ProofRejected rejected) {
            fail(key, rejected.sentence(locale) + " [" + rejected.error() + "]");
            return Optional.empty();
        }
    }

    /** A step that is only there to be passed. */
    boolean passes(String key, Runnable work) {
        Supplier<Boolean> done =
                () -> {
                    work.run();
                    return true;
                };
        return step(key, done).isPresent();
    }

    /** A step that holds or not. */
    void check(boolean holds, String key, Object... values) {
        if (holds) {
            print("✓", key, values);
        } else {
            fail(key, text("differs"), values);
        }
    }

    void skip(String key, Object... values) {
        print("–", key, values);
    }

    /** The plan was given up then, for this reason; that is no fault. */
    void voided(Instant at, String reason) {
        voided = new Object[] {at, reason};
    }

    /** The last line: everything recomputed, given up as is lawful, or not verified. */
    void conclude() {
        String good = voided.length > 0 ? "conclusion.voided" : "conclusion.passed";
        print(passed ? "✓" : "✗", passed ? good : "conclusion.failed", voided);
    }

    private void fail(String key, String reason, Object... values) {
        passed = false;
        out.println("✗ " + text(key, values) + " —— " + reason);
    }

    private void print(String sign, String key, Object... values) {
        out.println(sign + " " + text(key, values));
    }

    private String text(String key, Object... values) {
        return MessageFormat.format(texts.getString(key), values);
    }
}
