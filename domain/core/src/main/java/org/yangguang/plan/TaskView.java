package org.yangguang.plan;

import java.time.LocalDate;

/**
 * A spot-check task (抽查任务).
 *
 * @param number 文号
 * @param quota how many projects are to be drawn (S10: 2)
 * @param withAgencies whether the drawn projects bring their agencies
 * @param from first day of the inspections
 * @param to last day of the inspections
 */
public record TaskView(
        TaskId id,
        String number,
        String title,
        int year,
        int quota,
        boolean withAgencies,
        LocalDate from,
        LocalDate to,
        TaskStatus status) {}
