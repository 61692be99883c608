package org.yangguang.roster.inspector;

import java.time.Instant;
import org.yangguang.roster.RosterState;

/** An inspector as of one version: who wrote it, when and why. */
public record InspectorVersion(
        InspectorView inspector,
        RosterState state,
        long version,
        Instant changedAt,
        String changedBy,
        String reason,
        Long importId) {

    InspectorVersion withoutInterests() {
        return new InspectorVersion(
                inspector.withoutInterests(),
                state,
                version,
                changedAt,
                changedBy,
                reason,
                importId);
    }
}
