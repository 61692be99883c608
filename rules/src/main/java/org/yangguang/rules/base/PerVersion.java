package org.yangguang.rules.base;

import java.util.function.Supplier;

/** A value read from the files of a version of rules when it is first asked for, once per version. */
public final class PerVersion<T> {

    private final Supplier<T> maker;

    public PerVersion(Supplier<T> maker) {
        this.maker = maker;
    }

    /** As the version that the calling thread asks has it. */
    public T get() {
        return RuleBase.current().value(this, maker);
    }
}
