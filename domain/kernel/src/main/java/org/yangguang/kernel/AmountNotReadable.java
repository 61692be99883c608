package org.yangguang.kernel;

/** A text is no amount in yuan with at most two decimals. Argument: the text as given. */
public final class AmountNotReadable extends RuleBroken {

    AmountNotReadable(String given) {
        super(given);
    }
}
