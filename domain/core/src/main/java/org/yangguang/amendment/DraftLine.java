package org.yangguang.amendment;

import java.time.Instant;
import java.time.LocalDate;

/** One draft in the list. */
public record DraftLine(
        long id,
        String title,
        String authorName,
        Instant begunAt,
        DraftStatus status,
        CheckState check,
        RehearsalState rehearsal,
        LocalDate from) {}
