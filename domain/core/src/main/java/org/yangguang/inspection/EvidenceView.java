package org.yangguang.inspection;

import java.time.Instant;

/** A kept evidence file (S16): {@code source} is where it came from, in words; {@code sha256} of its bytes. */
public record EvidenceView(
        long id,
        String fileName,
        String mediaType,
        long bytes,
        String sha256,
        String source,
        Instant receivedAt) {}
