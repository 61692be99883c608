package org.yangguang.casework.matter;

import java.time.LocalDate;
import java.util.List;
import org.yangguang.draw.AssignmentId;
import org.yangguang.inspection.InspectionId;
import org.yangguang.inspection.InspectionStatus;
import org.yangguang.inspection.InspectionView;
import org.yangguang.plan.task.TaskId;
import org.yangguang.roster.subject.SubjectId;

/** An inspection whose report is out. */
public final class Reported {

    private Reported() {}

    public static InspectionView on(LocalDate day) {
        return new InspectionView(
                new InspectionId(7),
                new AssignmentId(70),
                new TaskId(1),
                "2026年抽查",
                new SubjectId("PRJ:7"),
                "云杉小学教学楼",
                List.of(),
                List.of(),
                InspectionStatus.REPORTED,
                "查通〔2026〕1号",
                "查报〔2026〕1号",
                day,
                day,
                "SIGNED",
                List.of());
    }
}
