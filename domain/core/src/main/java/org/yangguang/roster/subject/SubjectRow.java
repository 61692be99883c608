package org.yangguang.roster.subject;

import java.time.Instant;
import java.util.Map;
import org.yangguang.roster.RosterState;

/** One line of the subject list or of a subject's history: a version, who wrote it, when and why. */
public record SubjectRow(
        SubjectId id,
        SubjectKind kind,
        String code,
        String name,
        Map<String, String> facts,
        RosterState state,
        long version,
        Instant changedAt,
        String changedBy,
        String reason,
        Long importId) {

    public SubjectView view() {
        return new SubjectView(id, kind, code, name, facts);
    }
}
