package org.yangguang.roster;

import java.time.Instant;

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
