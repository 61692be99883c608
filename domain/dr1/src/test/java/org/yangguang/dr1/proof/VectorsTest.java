package org.yangguang.dr1.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class VectorsTest {

    private final VectorFile file = VectorFile.read(Published.path("vectors_open.json"));

    @TestFactory
    Stream<DynamicTest> every_published_vector_is_recomputed() {
        return file.vectors().stream()
                .map(
                        vector ->
                                dynamicTest(
                                        vector.name(),
                                        () ->
                                                assertThat(vector.recompute())
                                                        .isEqualTo(vector.expect())));
    }

    @Test
    void there_are_sixty_eight_of_them() {
        assertThat(file.vectors()).hasSize(68);
    }

    @Test
    void a_vector_that_expects_something_else_does_not_hold() {
        var vector = file.vectors().get(0);
        var forged =
                new VectorFile.Vector(
                        vector.name(),
                        vector.kind(),
                        vector.input(),
                        file.vectors().get(1).expect());
        assertThat(vector.holds()).isTrue();
        assertThat(forged.holds()).isFalse();
    }
}
