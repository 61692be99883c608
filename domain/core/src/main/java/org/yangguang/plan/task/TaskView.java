package org.yangguang.plan.task;

import java.time.LocalDate;
import org.yangguang.plan.yearplan.PlanId;

/**
 * A spot-check task (抽查任务).
 *
 * @param number 文号, null until published
 * @param quota how many projects are to be drawn (S10: 2)
 * @param withAgencies whether the drawn projects bring their agencies
 * @param from first day of the inspections
 * @param to last day of the inspections
 * @param teamSize inspectors for one project, at least 2 (S14)
 * @param cancelReason null unless cancelled
 * @param version to be handed back when revising
 */
public record TaskView(
        TaskId id,
        PlanId plan,
        String number,
        String title,
        int year,
        int quota,
        boolean withAgencies,
        LocalDate from,
        LocalDate to,
        int teamSize,
        TaskStatus status,
        LocalDate publishedOn,
        String cancelReason,
        long version) {}
