package org.yangguang.casework.matter;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.yangguang.casework.matter.MatterRules.EndingIncomplete;

/**
 * 办结: how a matter ended.
 *
 * @param on day of the document that ended it
 * @param number of that document (处罚决定书, 结案审批表, 移送回执 …)
 */
@Embeddable
public record Ending(
        @Enumerated(EnumType.STRING) @Column(name = "ended_as") EndedAs as,
        @Column(name = "ended_on") LocalDate on,
        @Column(name = "ended_number") String number,
        @Column(name = "ended_reason") String reason) {

    public Ending {
        if (as == null || on == null || isBlank(number) || isBlank(reason)) {
            throw new EndingIncomplete();
        }
        number = number.strip();
        reason = reason.strip();
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
