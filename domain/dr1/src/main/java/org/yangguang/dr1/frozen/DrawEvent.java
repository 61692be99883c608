package org.yangguang.dr1.frozen;

import static org.yangguang.dr1.file.ProofError.E_FORMAT;

import org.yangguang.dr1.file.FrozenFile;
import org.yangguang.dr1.file.ProofError;
import org.yangguang.dr1.file.Syntax;

/**
 * One line of events.txt: what happened after the draw, in time order; the code gives the reason
 * (DR1 3.7).
 *
 * <p>Whether an event can happen is decided when it is applied ({@link ProofError#E_EVENT}); a
 * record only refuses what the file could not hold ({@link ProofError#E_FORMAT}).
 */
public sealed interface DrawEvent {

    /** Reason of the event, such as {@code E01}. */
    String code();

    /** Whether the event is about inspectors and leaves the objects as they are. */
    default boolean isAboutInspectors() {
        return this instanceof Leave || this instanceof Recuse;
    }

    /** The object cannot be checked; the next of its stratum takes its place. */
    record Out(String object, String code) implements DrawEvent {
        public Out {
            E_FORMAT.unless(Syntax.isId(object), "object.id", object);
            requireCode(code);
        }

        @Override
        public String toString() {
            return FrozenFile.line("OUT", object, "-", code);
        }
    }

    /**
     * The next {@code count} (1…999999) objects of the stratum join; stratum {@code *} with the
     * quota {@code *}.
     */
    record Add(String stratum, int count, String code) implements DrawEvent {
        public Add {
            boolean known = stratum.equals(Quota.EVERYTHING) || Syntax.isToken(stratum);
            E_FORMAT.unless(known, "stratum", stratum);
            E_FORMAT.unless(count >= 1 && count <= 999_999, "count", count);
            requireCode(code);
        }

        @Override
        public String toString() {
            return FrozenFile.line("ADD", stratum, count, code);
        }
    }

    /** The inspector leaves the pool for good. */
    record Leave(String inspector, String code) implements DrawEvent {
        public Leave {
            E_FORMAT.unless(Syntax.isId(inspector), "inspector.id", inspector);
            requireCode(code);
        }

        @Override
        public String toString() {
            return FrozenFile.line("LEAVE", "-", inspector, code);
        }
    }

    /** A recusal that became known after the draw. */
    record Recuse(String object, String inspector, String code) implements DrawEvent {
        public Recuse {
            E_FORMAT.unless(Syntax.isId(object), "object.id", object);
            E_FORMAT.unless(Syntax.isId(inspector), "inspector.id", inspector);
            requireCode(code);
        }

        @Override
        public String toString() {
            return FrozenFile.line("RECUSE", object, inspector, code);
        }
    }

    private static void requireCode(String code) {
        E_FORMAT.unless(Syntax.isCode(code), "code", code);
    }

    /** Reads the fields of a line; the round trip refuses a line with a stray field. */
    static DrawEvent parse(String[] fields) {
        DrawEvent event =
                switch (fields[0]) {
                    case "OUT" -> new Out(fields[1], fields[3]);
                    case "ADD" -> new Add(fields[1], Syntax.integer(fields[2]), fields[3]);
                    case "LEAVE" -> new Leave(fields[2], fields[3]);
                    case "RECUSE" -> new Recuse(fields[1], fields[2], fields[3]);
                    default -> throw E_FORMAT.because("event.kind", fields[0]);
                };
        String line = String.join("\t", fields);
        E_FORMAT.unless(event.toString().equals(line), "canonical", line, event);
        return event;
    }
}
