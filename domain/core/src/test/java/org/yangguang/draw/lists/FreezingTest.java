package org.yangguang.draw.lists;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.draw.lists.Roster.AGENCY_CODE;
import static org.yangguang.draw.lists.Roster.AGENCY_NAME;
import static org.yangguang.draw.lists.Roster.FROM;
import static org.yangguang.draw.lists.Roster.TO;
import static org.yangguang.draw.lists.Roster.away;
import static org.yangguang.draw.lists.Roster.certifiedUntil;
import static org.yangguang.draw.lists.Roster.frozen;
import static org.yangguang.draw.lists.Roster.in;
import static org.yangguang.draw.lists.Roster.inspector;
import static org.yangguang.draw.lists.Roster.interestedIn;
import static org.yangguang.draw.lists.Roster.out;
import static org.yangguang.draw.lists.Roster.party;
import static org.yangguang.draw.lists.Roster.trained;
import static org.yangguang.draw.lists.Roster.withoutAccount;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.yangguang.kernel.PartyRole;
import org.yangguang.roster.inspector.InspectorView;
import org.yangguang.roster.inspector.InspectorView.Training;
import org.yangguang.rules.base.RuleBase;
import org.yangguang.rules.engine.StoredVersion;

class FreezingTest {

    @Test
    void the_whole_base_roster_is_frozen_the_excluded_with_their_code() {
        FrozenLists lists = frozen(List.of(in("PRJ:B"), out("PRJ:A")), List.of());

        assertThat(text(lists, "objects.txt"))
                .isEqualTo("PRJ:A\tP\t1\t-\tX04\nPRJ:B\tP\t1\t-\t-\n");
        assertThat(text(lists, "evidence.txt"))
                .isEqualTo("PRJ:A\tX04\t范围-03 公告年度不是计划年度\t江若溪\t2026-11-20 09:00\n");
    }

    @Test
    void inspectors_are_frozen_with_lead_and_skills_in_order() {
        FrozenLists lists =
                frozen(List.of(), List.of(inspector("INS-2", false), inspector("INS-1", true)));

        assertThat(text(lists, "inspectors.txt"))
                .isEqualTo("INS-1\t1\tGC,ZB\t0\t0\t-\nINS-2\t0\tGC,ZB\t0\t0\t-\n");
    }

    @Test
    void names_are_frozen_too_because_the_rosters_may_change_before_the_draw() {
        FrozenLists lists = frozen(List.of(in("PRJ:A")), List.of(inspector("INS-1", true)));

        assertThat(FrozenName.read(Roster.files(lists).get("names.txt")))
                .containsEntry("PRJ:A", new FrozenName("PRJ:A", "项目PRJ:A", "", ""))
                .containsEntry(
                        "INS-1", new FrozenName("INS-1", "姓名INS-1", "loginINS-1", "示例INS-1"));
    }

    @Test
    void a_certificate_must_be_valid_on_the_last_day() {
        InspectorView person = inspector("INS-1", true);

        assertThat(codeOf(certifiedUntil(person, TO))).isEqualTo("-");
        assertThat(codeOf(certifiedUntil(person, TO.minusDays(1)))).isEqualTo("X09");
        assertThat(codeOf(certifiedUntil(person, null))).isEqualTo("X09");
    }

    @Test
    void leave_keeps_out_when_a_single_day_overlaps() {
        InspectorView person = inspector("INS-1", true);

        assertThat(codeOf(away(person, FROM.minusDays(9), FROM.minusDays(1)))).isEqualTo("-");
        assertThat(codeOf(away(person, FROM.minusDays(9), FROM))).isEqualTo("X10");
        assertThat(codeOf(away(person, TO, TO.plusDays(9)))).isEqualTo("X10");
        assertThat(codeOf(away(person, TO.plusDays(1), TO.plusDays(9)))).isEqualTo("-");
    }

    @Test
    void training_keeps_nobody_out_unless_the_bureau_asks_for_it() {
        assertThat(codeOf(inspector("INS-1", true))).isEqualTo("-");
    }

    @Test
    void where_training_is_asked_for_the_last_passed_exam_counts_to_the_last_day() {
        InspectorView person = inspector("INS-1", true);
        Training lastDay = new Training(TO.minusMonths(12), "招标投标监督检查", true);
        Training tooOld = new Training(TO.minusMonths(12).minusDays(1), "招标投标监督检查", true);
        Training failed = new Training(FROM.minusDays(1), "招标投标监督检查", false);

        assertThat(codeOfTwelveMonths(trained(person, tooOld, lastDay))).isEqualTo("-");
        assertThat(codeOfTwelveMonths(trained(person, tooOld))).isEqualTo("X12");
        assertThat(codeOfTwelveMonths(trained(person, failed, tooOld))).isEqualTo("X12");
        assertThat(codeOfTwelveMonths(person)).isEqualTo("X12");
    }

    @Test
    void nobody_without_an_account_is_drawn_because_nobody_could_take_receipt() {
        assertThat(codeOf(withoutAccount(inspector("INS-1", true)))).isEqualTo("X11");
    }

    @Test
    void a_declared_interest_in_a_party_recuses_by_code_or_by_name_however_it_is_typed() {
        assertThat(recusals(interestedIn(inspector("INS-1", true), AGENCY_CODE.toLowerCase())))
                .isEqualTo("PRJ:A\tINS-1\tR02\n");
        assertThat(recusals(interestedIn(inspector("INS-1", true), " " + AGENCY_NAME)))
                .isEqualTo("PRJ:A\tINS-1\tR02\n");
    }

    @Test
    void an_interest_in_somebody_else_recuses_from_nothing() {
        assertThat(recusals(interestedIn(inspector("INS-1", true), "另一家公司"))).isEmpty();
    }

    @Test
    void two_interests_in_one_project_are_one_recusal_with_the_first_code() {
        FrozenLists lists =
                Freezing.of(
                        Roster.task(1),
                        List.of(in("PRJ:A")),
                        List.of(interestedIn(inspector("INS-1", true), AGENCY_CODE)),
                        project ->
                                List.of(
                                        party(AGENCY_CODE, AGENCY_NAME, PartyRole.WINNER),
                                        party(AGENCY_CODE, AGENCY_NAME, PartyRole.TENDERER)));

        assertThat(text(lists, "recusals.txt")).isEqualTo("PRJ:A\tINS-1\tR01\n");
    }

    @Test
    void the_evidence_says_in_words_why_somebody_is_out() {
        InspectorView person = inspector("INS-1", true);

        assertThat(evidence(certifiedUntil(person, TO.minusDays(1))))
                .isEqualTo("INS-1\tX09\t示例INS-1 有效期至 2026-12-09");
        assertThat(evidence(away(person, FROM, TO)))
                .isEqualTo("INS-1\tX10\t2026-11-20 至 2026-12-10 年休假");
        assertThat(evidence(withoutAccount(person))).isEqualTo("INS-1\tX11\t没有系统账号，不能签收任务");
        assertThat(ofTwelveMonths(() -> evidence(person))).isEqualTo("INS-1\tX12\t没有合格的培训考核记录");
        assertThat(
                        ofTwelveMonths(
                                () ->
                                        evidence(
                                                trained(
                                                        person,
                                                        new Training(
                                                                TO.minusMonths(13),
                                                                "监督检查",
                                                                true)))))
                .isEqualTo("INS-1\tX12\t最近一次合格在 2025-11-10");
    }

    @Test
    void parties_are_asked_only_for_projects_that_can_be_drawn() {
        AtomicInteger asked = new AtomicInteger();
        Freezing.of(
                Roster.task(1),
                List.of(in("PRJ:A"), out("PRJ:B")),
                List.of(),
                project -> {
                    asked.incrementAndGet();
                    return List.of();
                });

        assertThat(asked).hasValue(1);
    }

    private static String codeOfTwelveMonths(InspectorView person) {
        return ofTwelveMonths(() -> codeOf(person));
    }

    private static String ofTwelveMonths(Supplier<String> asked) {
        String path = "parameters/system.csv";
        String files = RuleBase.shipped().text(path).replace("考核有效期,0,", "考核有效期,12,");
        return StoredVersion.load(Map.of(path, files), Map.of()).during(asked);
    }

    private static String evidence(InspectorView person) {
        return text(frozen(List.of(), List.of(person)), "evidence.txt")
                .replace("\t江若溪\t2026-11-20 09:00\n", "");
    }

    private static String codeOf(InspectorView person) {
        String[] fields = text(frozen(List.of(), List.of(person)), "inspectors.txt").split("\t");
        return fields[5].strip();
    }

    private static String recusals(InspectorView person) {
        return text(frozen(List.of(in("PRJ:A")), List.of(person)), "recusals.txt");
    }

    private static String text(FrozenLists lists, String name) {
        return new String(Roster.files(lists).get(name), UTF_8);
    }
}
