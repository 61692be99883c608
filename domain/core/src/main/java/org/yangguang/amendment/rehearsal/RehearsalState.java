package org.yangguang.amendment.rehearsal;

/** How far the past judgements were asked again. */
public enum RehearsalState {
    NONE,
    RUNNING,
    DONE,
    CANCELLED,
    FAILED
}
