package org.yangguang.platform;

/** Demo or production: {@code -Dyangguang.demo=true} loads the fictional bureau and lets the clock be moved. */
public final class Mode {

    private Mode() {}

    public static boolean isDemo() {
        return Boolean.getBoolean("yangguang.demo");
    }
}
