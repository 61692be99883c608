package org.yangguang.draw;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who sits on a seat, as the person stood when the lists were frozen. */
@Embeddable
record SeatHolder(
        String inspector,
        String login,
        String name,
        String certificate,
        @Column(name = "acknowledged_at") Instant acknowledgedAt) {

    static SeatHolder of(FrozenName person) {
        return new SeatHolder(
                person.id(), person.login(), person.name(), person.certificate(), null);
    }

    SeatHolder acknowledgedAt(Instant now) {
        return new SeatHolder(inspector, login, name, certificate, now);
    }

    AssignmentView.Seat view(int number) {
        return new AssignmentView.Seat(number, inspector, login, name, certificate, acknowledgedAt);
    }
}
