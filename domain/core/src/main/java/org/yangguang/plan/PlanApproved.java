package org.yangguang.plan;

/** A leader approved a year plan; it has its number now. */
public record PlanApproved(PlanId plan, String title) implements PlanAct {}
