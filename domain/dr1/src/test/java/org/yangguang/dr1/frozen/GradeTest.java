package org.yangguang.dr1.frozen;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yangguang.dr1.proof.Published;

class GradeTest {

    private static final String KL8 = "03.07.11.15.18.22.25.30.33.37.41.44.48.52.55.60.63.69.74.80";

    private final String published = Published.text("example/plan.txt");

    @ParameterizedTest
    @CsvSource({
        "kl8:2026060, 03.07.11.15.18.22.25.30.33.37.41.44.48.52.55.60.63.69.74.80, A",
        "kl8:2026060, 07.03.11.15.18.22.25.30.33.37.41.44.48.52.55.60.63.69.74.80, C",
        "kl8:2026060, 03.03.11.15.18.22.25.30.33.37.41.44.48.52.55.60.63.69.74.80, C",
        "kl8:2026060, 03.07.11.15.18.22.25.30.33.37.41.44.48.52.55.60.63.69.74.81, C",
        "ssq:2026023, 01.05.09.13.22.30-07, A",
        "ssq:2026023, 01.05.09.13.22.30-17, C",
        "ssq:2026023, 01.05.09.13.22.30, C",
        "dlt:2026023, 01.05.09.13.35-07.12, A",
        "drand:quicknet:27946612, 04a8e11b41daeafadd6c9d01c3e178b150a5cb901bd8a4597fc635c42165e3d2, A",
        "sse:000001:2026-04-20, 3321.54, B",
        "sse:000001:2026-04-20, 3321.5, C",
        "dice:hall-2026-04-20, 31415926535897932384, B",
        "dice:hall-2026-04-20, 3141592653589793238, C",
        "weather:2026-04-20, 21, C"
    })
    void the_grade_follows_from_source_and_value(String source, String value, Grade grade) {
        String text = published.replace("kl8:2026060", source);
        assertThat(Grade.of(plan(text), source + "=" + value)).isEqualTo(grade);
    }

    @Test
    void without_a_public_value_the_grade_is_the_lowest() {
        Plan plan = plan(published.replace("kl8:2026060", "none"));
        assertThat(Grade.of(plan, "none")).isEqualTo(Grade.C);
    }

    @Test
    void two_roles_of_one_organisation_are_not_two_organisations() {
        Plan plan = plan(published + "x-org.officer=科\nx-org.witness=科\n");
        assertThat(Grade.of(plan, "kl8:2026060=" + KL8)).isEqualTo(Grade.B);
    }

    private static Plan plan(String text) {
        return Plan.read(text.getBytes(UTF_8));
    }
}
