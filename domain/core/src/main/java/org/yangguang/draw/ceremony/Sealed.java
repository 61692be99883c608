package org.yangguang.draw.ceremony;

import java.time.Instant;

/** What a draw has sealed so far; null where it has not come to that. */
public record Sealed(
        String planHash,
        String publicValue,
        String resultHash,
        Instant disclosedAt,
        Instant voidedAt,
        String givenUpReason) {

    public static Sealed of(Draw draw) {
        return new Sealed(
                draw.planHash(),
                draw.publicValue(),
                draw.resultHash(),
                draw.disclosedAt(),
                draw.voidedAt(),
                draw.givenUpReason());
    }
}
