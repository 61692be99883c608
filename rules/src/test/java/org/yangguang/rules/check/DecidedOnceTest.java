package org.yangguang.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.yangguang.kernel.calendar.StateCouncilCalendar;
import org.yangguang.kernel.calendar.WorkingCalendar;
import org.yangguang.rules.base.Table;
import org.yangguang.rules.catalogue.CheckItem;
import org.yangguang.rules.catalogue.CheckItem.Mode;
import org.yangguang.rules.catalogue.CheckItems;
import org.yangguang.rules.check.MachineFinding.Status;
import org.yangguang.rules.facts.Changed;
import org.yangguang.rules.facts.Samples;

/**
 * Over the declared domains of the facts no item is left without an answer and none gets two: the
 * rules and tables have neither gaps nor contradictions.
 */
class DecidedOnceTest {

    private static final WorkingCalendar CALENDAR = StateCouncilCalendar.published();
    private static final List<List<String>> DOMAINS =
            List.of(
                    List.of("", "project.estimate=3999999", "project.estimate="),
                    List.of("", "project.stateDominant=false", "project.stateDominant="),
                    List.of("", "project.class843=一"),
                    values("project.kind", "WORKS", "GOODS", "SERVICES", "EPC", ""),
                    values("project.tenderMode", "OPEN", "INVITED", "NONE", ""),
                    values("project.approvedMode", "OPEN", "INVITED", ""),
                    values("project.inviteGround", "", "技术复杂"),
                    values("timeline.deadlineExtended", "true", "false"),
                    List.of("", "timeline.openTime="),
                    List.of("", "timeline.clarification="),
                    List.of("", "timeline.prequalStart=2026-03-02"),
                    List.of("", "disclosure.bondEnds=", "disclosure.validityDays=91"),
                    List.of("", "timeline.awardNotice="),
                    List.of("", "timeline.resultNotice="),
                    List.of("", "bids.2.bidderId=SUB:乙"),
                    List.of("", "bids.0.price= bids.1.price= bids.2.price="),
                    values("committee.drawRecord", "true", "false", ""),
                    values("disclosure.organisedBy", "SELF", "AGENCY", ""),
                    values("disclosure.agencyId", "SUB:甲", "SUB:代理", ""),
                    values("disclosure.contractParties", "SUB:甲", "SUB:乙", ""),
                    List.of(
                            "",
                            "bids=",
                            "winner=",
                            "winner.listed=false winner.rank=",
                            "winner.rank=2",
                            "winner.rank=",
                            "committee.candidates="));

    @Property(tries = 600)
    void every_screened_item_is_decided_by_exactly_one_rule(@ForAll("facts") List<String> changes) {
        Map<String, Set<String>> rules = new TreeMap<>();
        for (MachineFinding finding : findings(changes)) {
            String basis = finding.basis();
            rules.computeIfAbsent(finding.itemCode(), i -> new TreeSet<>())
                    .add(basis.substring(basis.lastIndexOf('（')));
        }
        assertThat(rules.keySet()).containsAll(screened());
        assertThat(rules).allSatisfy((item, by) -> assertThat(by).as(item).hasSize(1));
    }

    @Test
    void only_what_binds_every_tender_is_asked_of_one_that_need_not_be() {
        List<String> notApplicable =
                findings(List.of("project.estimate=3999999")).stream()
                        .filter(finding -> finding.status() == Status.NA)
                        .filter(finding -> finding.basis().contains("机检-01"))
                        .map(MachineFinding::itemCode)
                        .toList();
        assertThat(notApplicable)
                .containsExactly(
                        "A04", "A05", "A07", "B01", "B06", "B07", "B09", "B11", "C03", "E01", "E02",
                        "E03", "E04", "E06", "F01", "F02", "F05", "F10");
    }

    @Test
    void no_row_of_a_table_stands_twice() {
        for (String table :
                List.of(
                        "check/mandatory-only.csv",
                        "check/order-of-days.csv",
                        "check/keywords.csv",
                        "judgement/groups.csv",
                        "judgement/crimes.csv")) {
            List<List<String>> rows = Table.read(table, row -> row.toList());
            assertThat(rows).as(table).doesNotHaveDuplicates();
        }
    }

    @Provide
    Arbitrary<List<String>> facts() {
        List<Arbitrary<String>> one =
                DOMAINS.stream().<Arbitrary<String>>map(Arbitraries::of).toList();
        return Combinators.combine(one)
                .as(
                        words -> {
                            List<String> changes = new ArrayList<>(words);
                            changes.removeAll(Collections.singleton(""));
                            return changes.stream()
                                    .flatMap(word -> List.of(word.split(" ")).stream())
                                    .toList();
                        });
    }

    private static List<MachineFinding> findings(List<String> changes) {
        return new CheckRules()
                .check(Changed.of(Samples.tender(), changes.toArray(String[]::new)), CALENDAR);
    }

    private static Set<String> screened() {
        return CheckItems.all().stream()
                .filter(item -> item.mode() != Mode.H)
                .map(CheckItem::code)
                .collect(Collectors.toSet());
    }

    private static List<String> values(String fact, String... values) {
        return List.of(values).stream().map(value -> fact + "=" + value).toList();
    }
}
