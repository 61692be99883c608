package org.yangguang.bench;

import org.yangguang.rules.engine.RuleSet;
import org.yangguang.rules.judgement.JudgementRules;

/** Loads every rule set in a virtual machine that has done nothing before, and judges one case. */
final class FreshRules {

    private FreshRules() {}

    /** Prints the milliseconds until all sets are loaded, and until the first case is judged. */
    public static void main(String[] arguments) {
        long start = System.nanoTime();
        RuleSet.warmUp();
        long loaded = System.nanoTime();
        new JudgementRules().judge(SampleCases.of(1).get(0));
        long judged = System.nanoTime();
        System.out.println((loaded - start) / 1_000_000 + " " + (judged - start) / 1_000_000);
    }
}
