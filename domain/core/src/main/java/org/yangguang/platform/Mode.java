package org.yangguang.platform;

import org.yangguang.kernel.Shared;

/** Demo or production: {@code -Dyangguang.demo=true} loads the fictional bureau and lets the clock be moved. */
@Shared(because = "demo and production differ in settings only")
public final class Mode {

    private Mode() {}

    public static boolean isDemo() {
        return Boolean.getBoolean("yangguang.demo");
    }
}
