package org.yangguang.it.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.assertj.core.util.Throwables;
import org.yangguang.kernel.RuleBroken;

/** The rule that was broken, by the key of its sentence: the class itself never leaves its room. */
public final class Broken {

    private Broken() {}

    /** @param key {@code <context>.error.<ClassSimpleName>} */
    public static Consumer<Throwable> rule(String key) {
        return thrown ->
                assertThat(root(thrown))
                        .isInstanceOfSatisfying(
                                RuleBroken.class,
                                broken -> assertThat(broken.messageKey()).startsWith(key));
    }

    private static Throwable root(Throwable thrown) {
        Throwable deepest = Throwables.getRootCause(thrown);
        return deepest == null ? thrown : deepest;
    }
}
