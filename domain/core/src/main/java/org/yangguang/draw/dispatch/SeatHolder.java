package org.yangguang.draw.dispatch;

import jakarta.persistence.Embeddable;
import org.yangguang.draw.lists.FrozenName;
import org.yangguang.roster.inspector.InspectorView;

/** Who sits on a seat, as the person stood when the lists were frozen or the appointment was approved. */
@Embeddable
public record SeatHolder(String inspector, String login, String name, String certificate) {

    public static SeatHolder of(FrozenName person) {
        return new SeatHolder(person.id(), person.login(), person.name(), person.certificate());
    }

    public static SeatHolder of(InspectorView person) {
        return new SeatHolder(person.code(), person.login(), person.name(), person.certificate());
    }
}
