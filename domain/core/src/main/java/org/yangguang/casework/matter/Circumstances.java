package org.yangguang.casework.matter;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * What only a person can say of a matter before the rules judge it.
 *
 * @param rectifiable whether it can still be put right
 * @param conductEnd last day of the conduct; null = the day of the tender notice
 */
@Embeddable
public record Circumstances(
        @Enumerated(EnumType.STRING) @Column(name = "affects_result") Effect affectsResult,
        boolean rectifiable,
        @Column(name = "conduct_end") LocalDate conductEnd) {

    /** Nothing is known yet: the careful answers. */
    public static Circumstances unknown() {
        return new Circumstances(Effect.U, false, null);
    }
}
