package org.yangguang.rules.facts;

import java.util.Comparator;

/**
 * 疑问: something about the facts that a human must settle before anybody relies on the answer. The
 * rules leave aside what they doubt; they never guess it.
 *
 * @param kind what is wrong
 * @param about the fact, in the words of the rules
 * @param text one sentence with the value, for the clerk
 */
public record Doubt(Kind kind, String about, String text) implements Comparable<Doubt> {

    private static final Comparator<Doubt> ORDER =
            Comparator.comparing(Doubt::kind).thenComparing(Doubt::about);

    /** What can be wrong with a fact. */
    public enum Kind {
        /** A code that no table has. */
        CODE_UNKNOWN,
        /** An amount or count below zero. */
        AMOUNT_NEGATIVE,
        /** Two days that cannot both be right. */
        DAYS_CONTRADICT,
        /** A day without which no version of the law can be chosen. */
        DAY_MISSING,
        /** A day in a year whose working days are not published. */
        DAY_OUTSIDE_CALENDAR,
        /** A day on which no version of a rule or number was in force. */
        LAW_NOT_IN_FORCE,
        /** The facts do not tell whether the project had to be tendered. */
        SCOPE_UNKNOWN
    }

    static Doubt unknownCode(String about, String code) {
        return new Doubt(Kind.CODE_UNKNOWN, about, about + "“" + code + "”不在代码表内，按不明处理，请人工核对");
    }

    /** By kind, then by fact. */
    @Override
    public int compareTo(Doubt other) {
        return ORDER.compare(this, other);
    }
}
