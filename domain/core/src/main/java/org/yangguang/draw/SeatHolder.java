package org.yangguang.draw;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.yangguang.roster.InspectorView;

/** Who sits on a seat, as the person stood on the day of the draw. */
@Embeddable
record SeatHolder(
        String inspector,
        String login,
        String name,
        String certificate,
        @Column(name = "acknowledged_at") Instant acknowledgedAt) {

    static SeatHolder of(InspectorView person) {
        return new SeatHolder(
                person.code(), person.login(), person.name(), person.certificate(), null);
    }

    SeatHolder acknowledgedAt(Instant now) {
        return new SeatHolder(inspector, login, name, certificate, now);
    }

    AssignmentView.Seat view(int number) {
        return new AssignmentView.Seat(number, inspector, login, name, certificate, acknowledgedAt);
    }
}
