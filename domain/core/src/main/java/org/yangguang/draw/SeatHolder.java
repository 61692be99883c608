package org.yangguang.draw;

import jakarta.persistence.Embeddable;
import org.yangguang.roster.InspectorView;

/** Who sits on a seat, as the person stood when the lists were frozen or the appointment was approved. */
@Embeddable
record SeatHolder(String inspector, String login, String name, String certificate) {

    static SeatHolder of(FrozenName person) {
        return new SeatHolder(person.id(), person.login(), person.name(), person.certificate());
    }

    static SeatHolder of(InspectorView person) {
        return new SeatHolder(person.code(), person.login(), person.name(), person.certificate());
    }
}
