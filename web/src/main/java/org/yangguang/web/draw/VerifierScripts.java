package org.yangguang.web.draw;

import java.util.List;

/**
 * The second, independent engine of DR1, in JavaScript: the scripts below {@code resources/js}, in the order of
 * loading.
 */
public final class VerifierScripts {

    /** Everything that recomputes a draw. */
    public static final List<String> ENGINE =
            List.of(
                    "dr1/hash.js",
                    "dr1/files.js",
                    "dr1/plan.js",
                    "dr1/objects.js",
                    "dr1/matching.js",
                    "dr1/events.js",
                    "dr1/log.js",
                    "dr1/draw.js");

    private VerifierScripts() {}
}
