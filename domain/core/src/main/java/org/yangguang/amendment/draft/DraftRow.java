package org.yangguang.amendment.draft;

import java.time.Instant;
import java.time.LocalDate;
import org.yangguang.amendment.rehearsal.RehearsalState;

/** One draft in the list. */
public record DraftRow(
        long id,
        String title,
        String authorName,
        Instant begunAt,
        DraftStatus status,
        CheckState check,
        RehearsalState rehearsal,
        LocalDate from) {}
