package org.yangguang.plan;

/** A clerk drafted a year plan. */
public record PlanDrafted(PlanId plan, String title) implements PlanAct {}
