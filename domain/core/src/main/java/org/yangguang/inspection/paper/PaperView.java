package org.yangguang.inspection.paper;

import java.time.Instant;

/** An issued document: {@code number} is null for a record; {@code sha256} is the hash of its words. */
public record PaperView(PaperKind kind, String number, String sha256, Instant issuedAt) {}
