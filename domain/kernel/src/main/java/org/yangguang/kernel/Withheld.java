package org.yangguang.kernel;

/** It is there, but not for the caller (S15): a page or file of it is forbidden, not missing. */
public abstract class Withheld extends RuleBroken {

    protected Withheld(Object... arguments) {
        super(arguments);
    }
}
