package org.yangguang.plan.task;

/** Identity of a task. */
public record TaskId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
