package org.yangguang.platform;

/** Demo or production, nothing but a setting; injected. */
public enum Mode {
    /** With the fictional bureau's people, and a clock that can be moved. */
    DEMO,
    PRODUCTION;

    public boolean isDemo() {
        return this == DEMO;
    }
}
