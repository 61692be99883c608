package org.yangguang.draw;

/** Identity of a draw. */
public record DrawId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
