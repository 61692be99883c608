package org.yangguang.rules.base;

/** Puts a value in the place of the one that the current version would read. */
public final class Kept {

    private Kept() {}

    public static void instead(PerVersion<?> wanted, Object made) {
        RuleBase.current().keep(wanted, made);
    }
}
