package org.yangguang.rulebook;

import org.yangguang.kernel.RuleBroken;

/** There is a text of this statute for the day already: it is withdrawn first. */
public class StatuteVersionExists extends RuleBroken {

    StatuteVersionExists(String title, String from) {
        super(title, from);
    }
}
