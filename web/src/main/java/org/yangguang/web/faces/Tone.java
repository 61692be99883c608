package org.yangguang.web.faces;

import java.util.Locale;

/** The colour of a label that says a state; what it looks like is said in the style sheet. */
public enum Tone {
    PLAIN,
    INFO,
    OK,
    WARN,
    BAD;

    /** Its class in the style sheet; plain has none. */
    public String css() {
        return this == PLAIN ? "" : name().toLowerCase(Locale.ROOT);
    }
}
