package org.yangguang.inspection.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.yangguang.draw.dispatch.AssignmentView;

/** A team member as drawn; kept here so that a later roster change does not change who inspected. */
@Embeddable
public record Seat(
        int number,
        @Column(name = "inspector_code") String inspectorCode,
        String login,
        String name,
        String certificate,
        @Column(name = "acknowledged_at") Instant acknowledgedAt) {

    static Seat of(AssignmentView.Seat drawn) {
        return new Seat(
                drawn.number(),
                drawn.inspectorCode(),
                drawn.login(),
                drawn.name(),
                drawn.certificate(),
                drawn.acknowledgedAt());
    }

    AssignmentView.Seat view() {
        return new AssignmentView.Seat(
                number, inspectorCode, login, name, certificate, acknowledgedAt);
    }
}
