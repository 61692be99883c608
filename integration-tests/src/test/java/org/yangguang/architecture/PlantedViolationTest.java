package org.yangguang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** Negative control: the derivation sees a context that uses what it did not declare. */
class PlantedViolationTest {

    @Test
    void an_undeclared_use_of_another_context_is_found_and_named() {
        Contexts planted =
                new Contexts(
                        new ClassFileImporter()
                                .importPackages("org.yangguang.planted", "org.yangguang.identity"));

        assertThat(planted.declared()).containsKeys("planted", "identity");
        assertThat(planted.declaredArrows()).doesNotContain("planted → identity");
        assertThat(planted.arrows()).containsKey("planted → identity");
        assertThat(ArchitectureTest.line(planted.arrows().get("planted → identity")))
                .contains("org.yangguang.planted.Trespasser", "org.yangguang.identity.Role");
    }
}
