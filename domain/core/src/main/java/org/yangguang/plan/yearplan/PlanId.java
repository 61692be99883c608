package org.yangguang.plan.yearplan;

/** Identity of a year plan. */
public record PlanId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
