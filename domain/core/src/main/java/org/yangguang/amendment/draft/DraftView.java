package org.yangguang.amendment.draft;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.yangguang.amendment.rehearsal.RehearsalState;
import org.yangguang.amendment.rehearsal.RehearsedCount;

/**
 * One draft.
 *
 * @param base version it was begun on; 0 = as shipped
 * @param latest newest approved version: another number than {@code base} means that something moved
 * @param missing protections that the machine could not give the worker, in words
 * @param failure why the worker gave no answer, in words, or null
 * @param total cases to be asked again; {@code done} of them were
 * @param cases what the rehearsal found
 * @param acknowledged why it was approved although worked cases no longer agree, or null
 */
public record DraftView(
        long id,
        String title,
        String reason,
        int base,
        int latest,
        String author,
        String authorName,
        Instant begunAt,
        DraftStatus status,
        CheckState check,
        List<String> missing,
        String failure,
        RehearsalState rehearsal,
        int total,
        int done,
        RehearsedCount cases,
        LocalDate from,
        String decidedByName,
        Instant decidedAt,
        String note,
        String acknowledged) {

    public boolean isOpen() {
        return status == DraftStatus.DRAFT;
    }

    public boolean isBusy() {
        return check == CheckState.RUNNING || rehearsal == RehearsalState.RUNNING;
    }

    public boolean isReady() {
        return isOpen() && check == CheckState.ACCEPTED && rehearsal == RehearsalState.DONE;
    }

    /** Past judgements and overruns among the cases. */
    public int past() {
        return total - cases.worked().total();
    }
}
