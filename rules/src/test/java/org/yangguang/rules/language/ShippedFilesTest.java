package org.yangguang.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yangguang.rules.language.file.Shipped;
import org.yangguang.rules.language.reading.Problem;
import org.yangguang.rules.language.reading.Reading;

class ShippedFilesTest {

    @Test
    void the_shipped_version_is_accepted() {
        Reading<Version> reading = RuleLanguage.check(Map.of());
        assertThat(lines(reading.problems())).isEmpty();
        assertThat(reading.accepted()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void a_shipped_file_is_printed_again_as_it_stands(String path) {
        assertThat(RuleLanguage.shipped().files().get(path)).isEqualTo(Shipped.text(path));
    }

    static Stream<String> paths() {
        return RuleLanguage.paths().stream();
    }

    static String lines(List<Problem> problems) {
        return problems.stream().map(p -> p.line(Locale.CHINA)).collect(Collectors.joining("\n"));
    }
}
