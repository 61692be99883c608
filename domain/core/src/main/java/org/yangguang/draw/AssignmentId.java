package org.yangguang.draw;

/** Identity of one drawn project with its team. */
public record AssignmentId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
