package org.yangguang.rules.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** Compiles the one rule set that a changed file belongs to. */
public final class Recompiled {

    private Recompiled() {}

    /** Adds the compiled set to a folder of classes. */
    public static void into(Path classes, String file) throws IOException {
        RuleSet set =
                Arrays.stream(RuleSet.values())
                        .filter(
                                s ->
                                        s.files().stream()
                                                .anyMatch(f -> file.equals(s.folder() + "/" + f)))
                        .findFirst()
                        .orElseThrow();
        CompiledRules.write(classes, set.name(), RuleCompiler.compile(set.folder(), set.files()));
    }
}
