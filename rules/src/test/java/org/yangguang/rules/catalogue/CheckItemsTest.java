package org.yangguang.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yangguang.rules.catalogue.CheckItem.Mode;
import org.yangguang.rules.judgement.Violations;

class CheckItemsTest {

    private static final Pattern VIOLATION = Pattern.compile("(TR|BD|AG|EX|OF)-\\d\\d");

    @Test
    void the_catalogue_has_one_hundred_and_four_items_in_three_modes() {
        Map<Mode, Long> byMode =
                CheckItems.all().stream()
                        .collect(Collectors.groupingBy(CheckItem::mode, Collectors.counting()));
        assertThat(byMode).isEqualTo(Map.of(Mode.M, 40L, Mode.MH, 40L, Mode.H, 24L));
    }

    @Test
    void every_code_is_used_once() {
        assertThat(CheckItems.all()).extracting(CheckItem::code).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void every_item_names_its_basis_and_evidence() {
        assertThat(CheckItems.all())
                .allSatisfy(item -> assertThat(item.basis()).isNotBlank())
                .allSatisfy(item -> assertThat(item.evidence()).isNotBlank());
    }

    @Test
    void every_violation_an_item_yields_is_in_the_catalogue_of_violations() {
        for (CheckItem item : CheckItems.all()) {
            Matcher code = VIOLATION.matcher(item.yields());
            while (code.find()) {
                assertThat(Violations.find(code.group())).as(item.code()).isPresent();
            }
        }
    }

    @Test
    void an_unknown_code_is_not_found() {
        assertThat(CheckItems.find("Z99")).isEmpty();
    }
}
