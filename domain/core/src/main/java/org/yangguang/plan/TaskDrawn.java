package org.yangguang.plan;

/** The projects of a task were drawn. */
public record TaskDrawn(TaskId task, PlanId plan, String title) implements TaskAct {}
