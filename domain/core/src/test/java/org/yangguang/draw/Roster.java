package org.yangguang.draw;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.yangguang.kernel.PartyRole;
import org.yangguang.plan.CandidateView;
import org.yangguang.plan.PlanId;
import org.yangguang.plan.TaskId;
import org.yangguang.plan.TaskStatus;
import org.yangguang.plan.TaskView;
import org.yangguang.roster.InspectorView;
import org.yangguang.roster.PartyView;
import org.yangguang.roster.SubjectId;
import org.yangguang.rules.eligibility.EligibilityDecision;

/** A small fictional bureau: what the lists of a draw are made of. */
final class Roster {

    static final LocalDate FROM = LocalDate.of(2026, 11, 20);
    static final LocalDate TO = LocalDate.of(2026, 12, 10);
    static final String AGENCY_CODE = "91530199000000318Y";
    static final String AGENCY_NAME = "滇池市示例松果招标代理有限公司";

    private Roster() {}

    static TaskView task(int quota) {
        return new TaskView(
                new TaskId(7),
                new PlanId(1),
                "滇阳政务抽查〔2026〕1号",
                "2026 年第一次抽查",
                2026,
                quota,
                true,
                FROM,
                TO,
                2,
                TaskStatus.PUBLISHED,
                FROM,
                null,
                0);
    }

    static CandidateView in(String project) {
        return new CandidateView(new SubjectId(project), "项目" + project, true, null, List.of());
    }

    static CandidateView out(String project) {
        return new CandidateView(
                new SubjectId(project),
                "项目" + project,
                false,
                "X04",
                List.of(new EligibilityDecision.Reason("范围-03", "公告年度不是计划年度", "方案", true)));
    }

    static InspectorView inspector(String code, boolean lead) {
        return new InspectorView(
                code,
                "姓名" + code,
                "示例局",
                "科员",
                "login" + code,
                "示例" + code,
                LocalDate.of(2028, 1, 1),
                lead,
                List.of("ZB", "GC"),
                List.of(),
                List.of(),
                List.of());
    }

    static InspectorView certifiedUntil(InspectorView person, LocalDate expiry) {
        return copy(person, person.login(), expiry, person.leaves(), person.interests());
    }

    static InspectorView away(InspectorView person, LocalDate from, LocalDate to) {
        return copy(
                person,
                person.login(),
                person.certificateExpiry(),
                List.of(new InspectorView.Leave(from, to, "年休假")),
                person.interests());
    }

    static InspectorView withoutAccount(InspectorView person) {
        return copy(person, null, person.certificateExpiry(), person.leaves(), person.interests());
    }

    static InspectorView interestedIn(InspectorView person, String organisation) {
        return copy(
                person,
                person.login(),
                person.certificateExpiry(),
                person.leaves(),
                List.of(new InspectorView.Interest(organisation, "曾在该单位任职")));
    }

    static InspectorView trained(InspectorView person, InspectorView.Training... trainings) {
        return new InspectorView(
                person.code(),
                person.name(),
                person.unit(),
                person.post(),
                person.login(),
                person.certificate(),
                person.certificateExpiry(),
                person.lead(),
                person.skills(),
                person.leaves(),
                person.interests(),
                List.of(trainings));
    }

    private static InspectorView copy(
            InspectorView person,
            String login,
            LocalDate expiry,
            List<InspectorView.Leave> leaves,
            List<InspectorView.Interest> interests) {
        return new InspectorView(
                person.code(),
                person.name(),
                person.unit(),
                person.post(),
                login,
                person.certificate(),
                expiry,
                person.lead(),
                person.skills(),
                leaves,
                interests,
                person.trainings());
    }

    /** Every project has the same agency. */
    static List<PartyView> withAgency(SubjectId project) {
        return List.of(party(AGENCY_CODE, AGENCY_NAME, PartyRole.AGENCY));
    }

    static PartyView party(String id, String name, PartyRole role) {
        return new PartyView(new SubjectId(id), name, role);
    }

    static FrozenLists frozen(List<CandidateView> projects, List<InspectorView> people) {
        return Freezing.of(task(1), projects, people, Roster::withAgency);
    }

    static Map<String, byte[]> files(FrozenLists lists) {
        return lists.files("江若溪\t2026-11-20 09:00");
    }
}
