package org.yangguang.casework.matter;

/** Which matters a list shows: part of the project's name, and a status or null for any. */
public record MatterQuery(String text, MatterStatus status) {

    public MatterQuery {
        text = text == null ? "" : text.strip();
    }

    String pattern() {
        return "%" + text.replaceAll("([!%_])", "!$1") + "%";
    }
}
