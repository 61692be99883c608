package org.yangguang.rulebook.book;

import java.util.function.Supplier;

/**
 * Which version of the rules answers, for contexts that come before 规则修订 on the map and may not ask it; it fills this
 * port in.
 */
public interface RuleVersions {

    /** The version that answers now; 0 = as shipped. */
    int serving();

    /** Asks a version, whichever one serves now: a decision is explained by the rules that made it. */
    <T> T ask(int version, Supplier<T> question);
}
