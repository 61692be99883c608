package org.yangguang.rulebook;

import org.yangguang.kernel.RuleBroken;

/** The last day in force is not before the first. */
public class StatuteEndsBeforeItBegins extends RuleBroken {

    StatuteEndsBeforeItBegins(String from, String until) {
        super(from, until);
    }
}
