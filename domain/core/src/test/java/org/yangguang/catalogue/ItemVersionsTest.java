package org.yangguang.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.yangguang.catalogue.ItemRules.DrafterMayNotPublish;
import org.yangguang.catalogue.ItemRules.ItemTextMissing;
import org.yangguang.catalogue.ItemRules.NoDraftOfItem;
import org.yangguang.catalogue.ItemRules.VersionInThePast;
import org.yangguang.catalogue.ItemRules.VersionNotLater;
import org.yangguang.rules.catalogue.CheckItems;

/** One version of an item follows the other (S1). */
class ItemVersionsTest {

    private static final Path LAW =
            Path.of("../../rules/src/test/resources/org/yangguang/rules/law/items.csv");
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final Item first = new Item(CheckItems.all().get(0), FIRST, "system");

    @Test
    void every_shipped_item_becomes_a_first_version() throws IOException {
        assertThat(CheckItems.all())
                .hasSameSizeAs(Files.readAllLines(LAW).stream().skip(1).toList())
                .allSatisfy(
                        shipped -> {
                            CheckItemView view = new Item(shipped, FIRST, "system").view();
                            assertThat(view.version()).isEqualTo(1);
                            assertThat(view.content()).isEqualTo(shipped.contentZh());
                        });
    }

    @Test
    void the_next_version_begins_later() {
        assertThatThrownBy(() -> new Item(first, from(FIRST), "legal"))
                .isInstanceOf(VersionNotLater.class);
        assertThat(new Item(first, from(TODAY), "legal").number()).isEqualTo(2);
    }

    @Test
    void whoever_drafted_it_does_not_publish_it() {
        Item next = new Item(first, from(TODAY), "legal");
        assertThatThrownBy(() -> next.publish("legal", TODAY))
                .isInstanceOf(DrafterMayNotPublish.class);
        assertThatNoException().isThrownBy(() -> next.publish("leader", TODAY));
    }

    @Test
    void nobody_is_checked_by_an_item_published_after_the_fact() {
        Item next = new Item(first, from(TODAY), "legal");
        assertThatThrownBy(() -> next.publish("leader", TODAY.plusDays(1)))
                .isInstanceOf(VersionInThePast.class);
    }

    @Test
    void a_published_version_keeps_its_text() {
        first.ship("system");
        assertThatThrownBy(() -> first.revise(from(TODAY), 0)).isInstanceOf(NoDraftOfItem.class);
    }

    @Test
    void an_item_has_content_basis_and_a_first_day() {
        assertThatThrownBy(() -> new ItemDraft("事项", "", "", " ", "", TODAY))
                .isInstanceOf(ItemTextMissing.class);
    }

    private static ItemDraft from(LocalDate day) {
        return new ItemDraft("事项", "item", "材料", "法9(1)", "", day);
    }
}
