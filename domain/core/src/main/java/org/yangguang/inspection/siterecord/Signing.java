package org.yangguang.inspection.siterecord;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * How a record was closed: strokes on the screen with the hash of the text shown, a sealed scan among the evidence,
 * or a refusal with reason and witness.
 */
@Embeddable
public record Signing(
        @Enumerated(EnumType.STRING) RecordSign sign,
        @Column(name = "signed_text_sha256") String textSha256,
        String strokes,
        byte[] picture,
        @Column(name = "scan_id") Long scanId,
        @Column(name = "refusal_reason") String refusalReason,
        String witness,
        @Column(name = "witness_unit") String witnessUnit,
        @Column(name = "signed_at") Instant at) {

    static Signing drawn(DrawnSignature drawn, Instant at) {
        return new Signing(
                RecordSign.SIGNED,
                drawn.textSha256(),
                drawn.strokes(),
                drawn.png(),
                null,
                null,
                null,
                null,
                at);
    }

    static Signing scanned(String textSha256, long scanId, Instant at) {
        return new Signing(RecordSign.SIGNED, textSha256, null, null, scanId, null, null, null, at);
    }

    static Signing refused(String textSha256, Refusal refusal, Instant at) {
        return new Signing(
                RecordSign.REFUSED_NOTED,
                textSha256,
                null,
                null,
                null,
                refusal.reason(),
                refusal.witness(),
                refusal.witnessUnit(),
                at);
    }
}
