package org.yangguang.plan;

/** A clerk changed the draft of a year plan. */
public record PlanRevised(PlanId plan, String title) implements PlanAct {}
