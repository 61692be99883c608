package org.yangguang.roster.inspector;

/**
 * What was changed about an inspector, as versions and traces keep it: a code that each reader reads in the own
 * language ({@code roster.word.<NAME>}). Earlier releases kept Chinese sentences, which are read as they are.
 */
enum InspectorChange {
    LEAVE_TAKEN,
    LEAVE_ENDED,
    INTEREST_DECLARED,
    INTEREST_TAKEN_BACK,
    TRAINING_PASSED,
    TRAINING_FAILED,
    TRAINING_STRUCK,
    /** Stands between the first and the last day of a leave. */
    UP_TO;

    String of(InspectorView.Leave leave) {
        return this + " " + leave.from() + " " + UP_TO + " " + leave.to();
    }

    String of(InspectorView.Training training) {
        return this + " " + training.on() + " " + training.subject();
    }
}
