package org.yangguang.draw;

/** Identity of a change that was asked for. */
public record ChangeId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
