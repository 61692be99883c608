package org.yangguang.roster.subject;

/**
 * Identity of a subject, the same ID that stands in the draw's files (DR1 §3.2): an organisation's credit code in
 * capitals, {@code PRJ:…} for a tendered project, {@code EXP:…} for an expert. ASCII, at most 64 characters.
 */
public record SubjectId(String value) {

    public SubjectId {
        if (value == null || !value.matches("[0-9A-Za-z][0-9A-Za-z:._-]{0,63}")) {
            throw new IllegalArgumentException("not a subject id: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
