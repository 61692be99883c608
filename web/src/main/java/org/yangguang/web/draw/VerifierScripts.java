package org.yangguang.web.draw;

import java.util.List;
import java.util.stream.Stream;

/**
 * The second, independent engine of DR1, in JavaScript, and the page around it: scripts below {@code resources/js}, in
 * the order of loading.
 */
public final class VerifierScripts {

    /** Everything that recomputes a draw. */
    public static final List<String> ENGINE =
            Stream.of("hash", "files", "plan", "objects", "matching", "events", "log", "draw")
                    .map(name -> "dr1/" + name + ".js")
                    .toList();

    /** The engine, the check of what was published, and the page that shows it. */
    public static final List<String> PAGE =
            Stream.concat(
                            ENGINE.stream(),
                            Stream.of(
                                    "dr1/sources.js",
                                    "dr1/claims.js",
                                    "dr1/report.js",
                                    "dr1/chain.js",
                                    "dr1/check.js",
                                    "verify.js"))
                    .toList();

    private VerifierScripts() {}
}
