package org.yangguang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.yangguang.kernel.RuleBroken;

/** Names a rule of another room by the key of its sentence: the class itself stays in its room. */
public final class Broken {

    private Broken() {}

    /** @param key {@code <context>.error.<ClassSimpleName>} */
    public static Consumer<Throwable> rule(String key) {
        return thrown ->
                assertThat(thrown)
                        .isInstanceOfSatisfying(
                                RuleBroken.class,
                                broken -> assertThat(broken.messageKey()).startsWith(key));
    }
}
