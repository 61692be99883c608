package org.yangguang.inspection.visit;

import org.yangguang.inspection.InspectionStatus;

/** What a list of inspections is searched for: part of a project's or task's name, and a status or null. */
public record InspectionQuery(String text, InspectionStatus status) {

    public InspectionQuery {
        text = text == null ? "" : text.strip();
    }

    public String pattern() {
        return text.isEmpty() ? "" : "%" + text.replaceAll("([%_!])", "!$1") + "%";
    }
}
