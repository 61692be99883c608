package org.yangguang.inspection.visit;

import java.time.LocalDate;
import java.util.List;
import org.yangguang.draw.AssignmentId;
import org.yangguang.inspection.InspectionId;
import org.yangguang.inspection.InspectionStatus;

/** One row of the list of inspections. {@code concludedOn} and {@code reportNumber} are null until then. */
public record InspectionRow(
        InspectionId id,
        AssignmentId assignment,
        String taskTitle,
        String projectName,
        List<String> team,
        InspectionStatus status,
        LocalDate concludedOn,
        String reportNumber) {}
