package org.yangguang.plan;

/** A clerk submitted a year plan for approval. */
public record PlanSubmitted(PlanId plan, String title) implements PlanAct {}
