package org.yangguang.dr1.frozen;

import static org.yangguang.dr1.file.ProofError.E_FORMAT;

import java.util.Comparator;
import org.yangguang.dr1.file.FrozenFile;
import org.yangguang.dr1.file.ProofError;
import org.yangguang.dr1.file.Syntax;

/**
 * One line of recusals.txt: this inspector never checks this object 回避 (DR1 3.2).
 *
 * @param object id; may stand in no file, then the line has no effect
 * @param inspector id; may stand in no file, then the line has no effect
 * @param code ground of the recusal, such as {@code R01}
 */
public record Recusal(String object, String inspector, String code) {

    static final Comparator<Recusal> BY_KEY =
            Comparator.comparing(Recusal::object).thenComparing(Recusal::inspector);

    /** Rejects what recusals.txt could not hold with {@link ProofError#E_FORMAT}. */
    public Recusal {
        E_FORMAT.unless(Syntax.isId(object), "object.id", object);
        E_FORMAT.unless(Syntax.isId(inspector), "inspector.id", inspector);
        E_FORMAT.unless(Syntax.isCode(code), "code", code);
    }

    static Recusal parse(String[] fields) {
        return new Recusal(fields[0], fields[1], fields[2]);
    }

    /** The line of recusals.txt, without its LF. */
    @Override
    public String toString() {
        return FrozenFile.line(object, inspector, code);
    }
}
