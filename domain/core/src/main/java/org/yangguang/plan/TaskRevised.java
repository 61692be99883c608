package org.yangguang.plan;

/** A clerk changed the draft of a task. */
public record TaskRevised(TaskId task, PlanId plan, String title) implements TaskAct {}
