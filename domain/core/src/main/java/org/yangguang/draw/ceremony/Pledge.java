package org.yangguang.draw.ceremony;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** What one party promised, handed in and typed; later parts are null until then. */
@Embeddable
public record Pledge(
        String login,
        String name,
        String organisation,
        String commitment,
        @Column(name = "committed_at") Instant committedAt,
        String reveal,
        @Column(name = "revealed_at") Instant revealedAt,
        String entry,
        @Column(name = "entered_at") Instant enteredAt) {

    static Pledge of(Signatory signatory, String commitment, Instant now) {
        return new Pledge(
                signatory.login(),
                signatory.name(),
                signatory.organisation(),
                commitment,
                now,
                null,
                null,
                null,
                null);
    }

    Pledge revealed(String secret, Instant now) {
        return new Pledge(
                login, name, organisation, commitment, committedAt, secret, now, entry, enteredAt);
    }

    Pledge entered(String value, Instant now) {
        return new Pledge(
                login, name, organisation, commitment, committedAt, reveal, revealedAt, value, now);
    }

    /** Who seals, and for which organisation. */
    public record Signatory(String login, String name, String organisation) {}
}
