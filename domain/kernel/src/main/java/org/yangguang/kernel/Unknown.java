package org.yangguang.kernel;

/** There is no such thing, or the caller may not know of it: a page about it does not exist. */
public abstract class Unknown extends RuleBroken {

    protected Unknown(Object... arguments) {
        super(arguments);
    }
}
