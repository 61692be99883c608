package org.yangguang.catalogue;

import org.yangguang.kernel.RuleBroken;

/** Nobody is checked by an item that was published after the fact. */
public class VersionInThePast extends RuleBroken {
    VersionInThePast(String from) {
        super(from);
    }
}
