package org.yangguang.rules.language;

/**
 * How much a rule file may hold. Technical limits, far above the shipped files, so that no file can
 * occupy the checker: not numbers of the law.
 */
final class Limits {

    static final int FILE_BYTES = 256 * 1024;
    static final int LINES = 20_000;
    static final int LINE_LENGTH = 600;
    static final int RULES = 500;

    /** Lines between {@code when} and {@code end} (style: a rule is read aloud in one breath). */
    static final int RULE_LINES = 12;

    /** Things a rule joins; each one more multiplies the combinations the engine looks at. */
    static final int PATTERNS = 4;

    static final int TITLE = 120;
    static final int TEXT = 300;
    static final int ROWS = 2_000;
    static final int COLUMNS = 30;
    static final int PROBLEMS = 200;

    static final int WORKBOOK_PARTS = 100;
    static final int WORKBOOK_DEPTH = 100;
    static final int WORKBOOK_BYTES = 8 * 1024 * 1024;

    private Limits() {}
}
