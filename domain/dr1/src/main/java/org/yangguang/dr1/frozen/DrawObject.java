package org.yangguang.dr1.frozen;

import static org.yangguang.dr1.file.ProofError.E_FORMAT;

import java.util.Comparator;
import java.util.Optional;
import org.yangguang.dr1.file.FrozenFile;
import org.yangguang.dr1.file.ProofError;
import org.yangguang.dr1.file.Syntax;

/**
 * One line of objects.txt: a member of the whole base roster 检查对象名录库, excluded ones included (DR1
 * 3.2).
 *
 * @param id 1…64 ASCII characters, a credit code or a prefixed id such as {@code PRJ:E5301-0042}
 * @param stratum risk class or other stratum, 1…32 ASCII characters
 * @param weight 1…999999; 1 in an unweighted draw
 * @param need skill that the second inspector must have
 * @param exclusion code such as {@code X01} when the object cannot be drawn
 */
public record DrawObject(
        String id, String stratum, int weight, Optional<String> need, Optional<String> exclusion) {

    public static final Comparator<DrawObject> BY_KEY = Comparator.comparing(DrawObject::id);

    /** Rejects what objects.txt could not hold with {@link ProofError#E_FORMAT}. */
    public DrawObject {
        E_FORMAT.unless(Syntax.isId(id), "object.id", id);
        E_FORMAT.unless(Syntax.isToken(stratum), "stratum", stratum);
        E_FORMAT.unless(weight >= 1 && weight <= 999_999, "weight", weight);
        E_FORMAT.unless(need.map(Syntax::isToken).orElse(true), "need", need.orElse("-"));
        E_FORMAT.unless(exclusion.map(Syntax::isCode).orElse(true), "code", exclusion.orElse("-"));
    }

    static DrawObject parse(String[] fields) {
        return new DrawObject(
                fields[0],
                fields[1],
                Syntax.integer(fields[2]),
                FrozenFile.optional(fields[3]),
                FrozenFile.optional(fields[4]));
    }

    /** Whether the object takes part in the draw. */
    public boolean eligible() {
        return exclusion.isEmpty();
    }

    /** The line of objects.txt, without its LF. */
    @Override
    public String toString() {
        return FrozenFile.line(id, stratum, weight, need.orElse("-"), exclusion.orElse("-"));
    }
}
