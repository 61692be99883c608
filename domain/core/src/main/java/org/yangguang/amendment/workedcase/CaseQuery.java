package org.yangguang.amendment.workedcase;

import java.io.Serializable;

/**
 * Which worked cases are looked for.
 *
 * @param text part of code, title or reason; null or blank = any
 */
public record CaseQuery(String text, CaseShelf shelf) implements Serializable {

    /** Text for a pattern of the database, nothing in it a placeholder. */
    String like() {
        String wanted = text == null ? "" : text.strip();
        return "%" + wanted.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
