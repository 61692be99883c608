package org.yangguang.inspection;

/** Identity of the inspection of one drawn project with its parties. */
public record InspectionId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
