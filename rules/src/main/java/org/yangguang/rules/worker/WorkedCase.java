package org.yangguang.rules.worker;

/**
 * A case to rehearse with.
 *
 * @param facts the record of facts as {@link RecordText}
 */
public record WorkedCase(String id, Kind kind, String facts) {

    /** What is asked of it. */
    public enum Kind {
        /** A {@code JudgementCase}: violation, severity, outcome, recipient. */
        JUDGEMENT,
        /** A {@code TenderFacts}: findings of the machine. */
        CHECK,
        /** An {@code Overrun}: step of the ladder. */
        LADDER,
        /** A {@code ProjectFacts}: must it be tendered? */
        MUST_TENDER,
        /** A {@code CaseRow} with its expected answers: what differs from them. */
        WORKED
    }
}
