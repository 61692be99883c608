package org.yangguang.rules.language;

/**
 * One thing that two versions have different.
 *
 * @param file path of the file
 * @param what number of a rule, or code of a row
 * @param kind added, removed or changed
 * @param before in words, or null
 * @param after in words, or null
 */
public record Difference(String file, String what, Kind kind, String before, String after) {

    /** What happened to it. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** {@code B07.days 投标准备期 取值 20 日 → 25 日}. */
    @Override
    public String toString() {
        return switch (kind) {
            case ADDED -> what + " ＋ " + after;
            case REMOVED -> what + " － " + before;
            case CHANGED -> what + " " + before + " → " + after;
        };
    }
}
