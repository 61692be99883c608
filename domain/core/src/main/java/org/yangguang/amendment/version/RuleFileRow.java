package org.yangguang.amendment.version;

/**
 * A file that may be edited.
 *
 * @param path below the rules, {@code parameters/clocks.csv}
 * @param changed whether the draft has it different from its base
 * @param problems how many were found in it last
 */
public record RuleFileRow(String path, Kind kind, boolean changed, int problems) {

    /** How it is edited. */
    public enum Kind {
        SENTENCES,
        TABLE,
        PARAMETERS
    }

    public static Kind kindOf(String path) {
        if (path.endsWith(".dslr")) {
            return Kind.SENTENCES;
        }
        return path.startsWith("parameters/") ? Kind.PARAMETERS : Kind.TABLE;
    }
}
