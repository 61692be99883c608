package org.yangguang.roster.subject;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who changed a row of the roster last, when and why; every version carries it. */
@Embeddable
public record Trail(
        @Column(name = "changed_at") Instant at,
        @Column(name = "changed_by") String by,
        String reason) {

    public Trail {
        reason = reason == null ? "" : reason.strip();
    }
}
