package org.yangguang.plan;

/** The draw of a task was void: it can be drawn again. */
public record TaskReopened(TaskId task, PlanId plan, String title) implements TaskAct {}
