package org.yangguang.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yangguang.rules.base.Table;

/** The catalogue of items beside a second transcription. */
class ItemsAsInTheLawTest {

    private record Row(String code, String mode, String yields) {}

    @Test
    void every_item_has_its_mode_and_its_violations() {
        List<Row> law =
                Table.read(
                        "law/items.csv",
                        row -> new Row(row.get("code"), row.get("mode"), row.get("yields")));
        assertThat(CheckItems.all().stream().map(ItemsAsInTheLawTest::row))
                .isNotEmpty()
                .containsExactlyElementsOf(law);
    }

    private static Row row(CheckItem item) {
        String yields = item.yields().replace(" ", "");
        boolean procedure = yields.contains("PROC_DEFECT");
        return new Row(
                item.code(), item.mode().name(), procedure ? "PROC_DEFECT" : yields.split("（")[0]);
    }
}
