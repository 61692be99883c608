package org.yangguang.rules.engine;

import java.util.function.Supplier;

/** A value made when it is first asked for, once, whoever asks. */
final class Lazy<T> {

    private final Supplier<T> maker;
    private volatile T value;

    Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    T get() {
        T made = value;
        return made == null ? make() : made;
    }

    private synchronized T make() {
        if (value == null) {
            value = maker.get();
        }
        return value;
    }
}
