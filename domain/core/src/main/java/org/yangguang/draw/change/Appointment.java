package org.yangguang.draw.change;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.yangguang.draw.AssignmentId;

/** 未经抽取，经批准直接指派: who took which seat on whose word, for good. */
@Entity
@Table(schema = "draw", name = "appointment")
class Appointment {

    @Id
    @Column(name = "change_id")
    private long change;

    @Column(name = "assignment_id")
    private long assignment;

    private int seat;
    private String inspector;
    private String reason;

    @Column(name = "approved_by")
    private String approvedBy;

    private Instant at;

    protected Appointment() {}

    Appointment(Change approved) {
        this.change = approved.id().value();
        this.assignment = approved.target().assignmentId();
        this.seat = approved.target().seat();
        this.inspector = approved.target().inspector();
        this.reason = approved.claim().reason();
        this.approvedBy = approved.decidedBy();
        this.at = approved.decidedAt();
    }

    boolean isFor(AssignmentId other) {
        return assignment == other.value();
    }

    int seat() {
        return seat;
    }

    String inspector() {
        return inspector;
    }

    Instant at() {
        return at;
    }
}
