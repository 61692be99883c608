package org.yangguang.plan.task;

import java.util.EnumSet;
import java.util.Set;

/**
 * Which tasks a list shows.
 *
 * @param year year of the plan, or null for any
 * @param status or null for any
 * @param text part of title or number; may be empty
 */
public record TaskQuery(Integer year, TaskStatus status, String text) {

    public TaskQuery {
        text = text == null ? "" : text.strip();
    }

    public static TaskQuery everything() {
        return new TaskQuery(null, null, "");
    }

    Set<TaskStatus> statuses() {
        return status == null ? EnumSet.allOf(TaskStatus.class) : EnumSet.of(status);
    }

    String pattern() {
        return "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
