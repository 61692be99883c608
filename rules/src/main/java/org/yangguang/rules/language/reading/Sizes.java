package org.yangguang.rules.language.reading;

/**
 * How much a rule file may hold. Technical limits, far above the shipped files, so that no file can
 * occupy the checker: not numbers of the law.
 */
public final class Sizes {

    public static final int FILE_BYTES = 256 * 1024;
    static final int LINES = 20_000;
    static final int LINE_LENGTH = 600;
    public static final int RULES = 500;

    /** Lines between {@code when} and {@code end} (style: a rule is read aloud in one breath). */
    public static final int RULE_LINES = 12;

    /** Things a rule joins; each one more multiplies the combinations the engine looks at. */
    public static final int PATTERNS = 4;

    public static final int TITLE = 120;
    public static final int TEXT = 300;
    public static final int ROWS = 2_000;
    public static final int COLUMNS = 30;
    public static final int PROBLEMS = 200;

    public static final int WORKBOOK_PARTS = 100;
    public static final int WORKBOOK_DEPTH = 100;
    public static final int WORKBOOK_BYTES = 8 * 1024 * 1024;

    private Sizes() {}
}
