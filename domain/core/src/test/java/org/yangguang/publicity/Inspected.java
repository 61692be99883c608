package org.yangguang.publicity;

import java.time.LocalDate;
import java.util.List;
import org.yangguang.draw.AssignmentId;
import org.yangguang.draw.dispatch.AssignmentView;
import org.yangguang.inspection.FindingStatus;
import org.yangguang.inspection.FindingView;
import org.yangguang.inspection.InspectionId;
import org.yangguang.inspection.InspectionStatus;
import org.yangguang.inspection.InspectionView;
import org.yangguang.kernel.PartyRole;
import org.yangguang.plan.task.TaskId;
import org.yangguang.plan.task.TaskStatus;
import org.yangguang.plan.task.TaskView;
import org.yangguang.plan.yearplan.PlanId;
import org.yangguang.roster.subject.PartyView;
import org.yangguang.roster.subject.SubjectId;

/** A fictional inspection with an organisation, an expert and a team. */
final class Inspected {

    static final LocalDate REPORT = LocalDate.of(2026, 9, 24);
    static final SubjectId BUILDER = new SubjectId("91530100MA00000001");
    static final SubjectId EXPERT = new SubjectId("EXP:0007");

    private Inspected() {}

    /** @param status of the builder's line and of the expert's line */
    static InspectionView with(String status) {
        return new InspectionView(
                new InspectionId(7),
                new AssignmentId(70),
                new TaskId(1),
                "2026年抽查",
                new SubjectId("PRJ:7"),
                "云杉小学教学楼",
                List.of(
                        new PartyView(BUILDER, "云杉建设有限公司", PartyRole.WINNER),
                        new PartyView(EXPERT, "柳知秋", PartyRole.EXPERT)),
                List.of(seat(1, "R-001", "insp01", "林一"), seat(2, "R-002", "insp02", "林二")),
                InspectionStatus.REPORTED,
                "查通〔2026〕1号",
                "查报〔2026〕1号",
                LocalDate.of(2026, 9, 18),
                REPORT,
                "SIGNED",
                List.of(
                        finding("G01", BUILDER, "云杉建设有限公司", PartyRole.WINNER, status),
                        finding("F05", EXPERT, "柳知秋", PartyRole.EXPERT, status),
                        finding("B07", null, "", null, "NA")));
    }

    static TaskView task() {
        return new TaskView(
                new TaskId(1),
                new PlanId(1),
                "抽查〔2026〕1号",
                "2026年抽查",
                2026,
                2,
                true,
                LocalDate.of(2026, 9, 1),
                LocalDate.of(2026, 9, 30),
                2,
                TaskStatus.DRAWN,
                LocalDate.of(2026, 8, 20),
                null,
                0);
    }

    private static AssignmentView.Seat seat(int number, String code, String login, String name) {
        return new AssignmentView.Seat(number, code, login, name, "证-" + number, null);
    }

    private static FindingView finding(
            String code, SubjectId party, String name, PartyRole role, String status) {
        return new FindingView(
                1,
                code,
                "事项" + code,
                "",
                "",
                party,
                name,
                role,
                FindingStatus.valueOf(status),
                null,
                null,
                false,
                "现场说明",
                List.of());
    }
}
