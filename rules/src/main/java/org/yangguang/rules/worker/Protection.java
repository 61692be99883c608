package org.yangguang.rules.worker;

import java.util.Locale;

/** What stands between a draft and the rest of the machine. */
public enum Protection {
    /** The worker sees nothing but a Java runtime and our jars, and can write nowhere that stays. */
    FILES,
    /** The worker has no network. */
    NETWORK,
    /** The worker sees no other process and nothing it could start. */
    PROCESSES,
    /** The system ends the worker when it has used its seconds of processor time. */
    PROCESSOR,
    /** The worker's memory is limited. */
    MEMORY,
    /** The worker is ended when its time is up. */
    TIME;

    /** What it means that the machine cannot give it, in Chinese unless English is asked for. */
    public String missing(Locale locale) {
        return Texts.of(name(), locale);
    }
}
