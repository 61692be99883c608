package org.yangguang.plan;

/** A clerk drafted a task. */
public record TaskDrafted(TaskId task, PlanId plan, String title) implements TaskAct {}
