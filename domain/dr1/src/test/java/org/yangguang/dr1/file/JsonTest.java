package org.yangguang.dr1.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    @Test
    void every_kind_of_value_is_read() {
        assertThat(Json.read(" {\"a\": [1, -2.5, true, false, \"x\\n\\u53cc\\\"\"], \"b\": {}} "))
                .isEqualTo(
                        Map.of(
                                "a",
                                List.of(1L, new BigDecimal("-2.5"), true, false, "x\n双\""),
                                "b",
                                Map.of()));
        assertThat(Json.read("null")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[1,]",
                "[1 2]",
                "{\"a\":1,\"a\":2}",
                "{a:1}",
                "\"a",
                "\"\\x\"",
                "\"\\u12\"",
                "01",
                "1 1",
                "1e1000",
                "nul",
                "{\"a\"}",
                "\"\n\""
            })
    void what_is_no_json_is_refused(String text) {
        assertThatThrownBy(() -> Json.read(text)).isInstanceOf(ProofRejected.class);
    }

    @Test
    void a_bottomless_nest_is_refused() {
        assertThatThrownBy(() -> Json.read("[".repeat(100_000))).isInstanceOf(ProofRejected.class);
    }
}
