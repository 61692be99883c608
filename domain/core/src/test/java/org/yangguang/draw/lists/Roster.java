package org.yangguang.draw.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.yangguang.kernel.PartyRole;
import org.yangguang.plan.task.CandidateView;
import org.yangguang.plan.task.TaskId;
import org.yangguang.plan.task.TaskStatus;
import org.yangguang.plan.task.TaskView;
import org.yangguang.plan.yearplan.PlanId;
import org.yangguang.roster.inspector.InspectorView;
import org.yangguang.roster.subject.PartyView;
import org.yangguang.roster.subject.SubjectId;
import org.yangguang.rules.eligibility.EligibilityDecision;

/** A small fictional bureau: what the lists of a draw are made of. */
public final class Roster {

    public static final LocalDate FROM = LocalDate.of(2026, 11, 20);
    public static final LocalDate TO = LocalDate.of(2026, 12, 10);
    public static final String AGENCY_CODE = "91530199000000318Y";
    public static final String AGENCY_NAME = "滇池市示例松果招标代理有限公司";

    private Roster() {}

    public static TaskView task(int quota) {
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

    public static CandidateView in(String project) {
        return new CandidateView(new SubjectId(project), "项目" + project, true, null, List.of());
    }

    public static CandidateView out(String project) {
        return new CandidateView(
                new SubjectId(project),
                "项目" + project,
                false,
                "X04",
                List.of(new EligibilityDecision.Reason("范围-03", "公告年度不是计划年度", "方案", true)));
    }

    public static InspectorView inspector(String code, boolean lead) {
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

    public static InspectorView certifiedUntil(InspectorView person, LocalDate expiry) {
        return copy(person, person.login(), expiry, person.leaves(), person.interests());
    }

    public static InspectorView away(InspectorView person, LocalDate from, LocalDate to) {
        return copy(
                person,
                person.login(),
                person.certificateExpiry(),
                List.of(new InspectorView.Leave(from, to, "年休假")),
                person.interests());
    }

    public static InspectorView withoutAccount(InspectorView person) {
        return copy(person, null, person.certificateExpiry(), person.leaves(), person.interests());
    }

    public static InspectorView interestedIn(InspectorView person, String organisation) {
        return copy(
                person,
                person.login(),
                person.certificateExpiry(),
                person.leaves(),
                List.of(new InspectorView.Interest(organisation, "曾在该单位任职")));
    }

    public static InspectorView trained(InspectorView person, InspectorView.Training... trainings) {
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
    public static List<PartyView> withAgency(SubjectId project) {
        return List.of(party(AGENCY_CODE, AGENCY_NAME, PartyRole.AGENCY));
    }

    public static PartyView party(String id, String name, PartyRole role) {
        return new PartyView(new SubjectId(id), name, role);
    }

    public static FrozenLists frozen(List<CandidateView> projects, List<InspectorView> people) {
        return Freezing.of(task(1), projects, people, Roster::withAgency);
    }

    public static Map<String, byte[]> files(FrozenLists lists) {
        return lists.files("江若溪\t2026-11-20 09:00");
    }
}
