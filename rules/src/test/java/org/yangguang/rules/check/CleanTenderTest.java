package org.yangguang.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yangguang.kernel.calendar.StateCouncilCalendar;
import org.yangguang.rules.catalogue.CheckItem;
import org.yangguang.rules.catalogue.CheckItem.Mode;
import org.yangguang.rules.catalogue.CheckItems;
import org.yangguang.rules.check.MachineFinding.Status;
import org.yangguang.rules.facts.Samples;

class CleanTenderTest {

    private final List<MachineFinding> findings =
            new CheckRules().check(Samples.tender(), StateCouncilCalendar.published());

    @Test
    void nothing_fails_and_nothing_is_suspect() {
        assertThat(findings)
                .extracting(MachineFinding::status)
                .doesNotContain(Status.FAIL, Status.SUSPECT);
    }

    @Test
    void every_item_the_machine_decides_gets_exactly_one_finding() {
        List<String> machine =
                CheckItems.all().stream()
                        .filter(item -> item.mode() == Mode.M)
                        .map(CheckItem::code)
                        .toList();
        assertThat(findings)
                .extracting(MachineFinding::itemCode)
                .containsAll(machine)
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    void every_item_that_a_machine_screens_has_a_finding() {
        List<String> screened =
                CheckItems.all().stream()
                        .filter(item -> item.mode() != Mode.H)
                        .map(CheckItem::code)
                        .toList();
        assertThat(screened).isNotEmpty();
        assertThat(findings)
                .extracting(MachineFinding::itemCode)
                .containsExactlyElementsOf(screened);
    }

    @Test
    void what_the_machine_is_never_told_stays_undecided() {
        assertThat(findings)
                .filteredOn(finding -> finding.status() == Status.UNDECIDED)
                .allSatisfy(finding -> assertThat(finding.arithmetic()).startsWith("缺少："))
                .extracting(MachineFinding::itemCode)
                .filteredOn(code -> CheckItems.find(code).orElseThrow().mode() == Mode.M)
                .containsExactly("B19", "C03", "C06", "D02", "G07", "I01", "J03", "J04");
    }

    @Test
    void a_finding_shows_its_sum_and_its_article() {
        assertThat(findings)
                .filteredOn(finding -> finding.itemCode().equals("B07"))
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.arithmetic())
                                    .isEqualTo(
                                            "招标文件开始发出之日 2026-03-03 至 投标截止之日 2026-03-24"
                                                    + " 共 21 日，不少于 20 日");
                            assertThat(finding.basis()).startsWith("招标投标法第二十四条");
                        });
    }
}
