package org.yangguang.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContextNameTest {

    @ParameterizedTest
    @CsvSource({
        "org.yangguang.draw,draw",
        "org.yangguang.draw.change,draw",
        "org.yangguang.roster.standard,roster",
        "org.yangguang.rules,rules",
        "org.yangguang.rules.judgement,judgement",
        "org.yangguang.rules.language.sheet,language",
        "org.yangguang.web.plan,plan"
    })
    void a_room_has_the_name_of_its_context(String name, String context) {
        assertThat(ContextName.ofPackage(name)).isEqualTo(context);
    }

    @Test
    void a_nested_refusal_is_named_by_its_context_and_its_own_name() {
        assertThat(ContextName.of(ContextNameTest.class)).isEqualTo("kernel");
        assertThat(new Nested().messageKey()).isEqualTo("kernel.error.Nested");
    }

    @Test
    void what_is_not_ours_has_no_context() {
        assertThatThrownBy(() -> ContextName.ofPackage("java.lang"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static final class Nested extends RuleBroken {}
}
