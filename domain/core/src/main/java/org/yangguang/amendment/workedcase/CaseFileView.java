package org.yangguang.amendment.workedcase;

import java.time.Instant;

/**
 * A workbook of cases that was sent.
 *
 * @param acceptedAt null while nothing of it was taken over
 * @param added cases that were new, {@code changed} those that got another version
 */
public record CaseFileView(
        long id,
        String name,
        String sha256,
        String sentByName,
        Instant sentAt,
        String acceptedByName,
        Instant acceptedAt,
        int added,
        int changed) {}
