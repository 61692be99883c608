package org.yangguang.draw.dispatch;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** One seat of a team from the day somebody took it until the person gave it up; ended seats stay in the record. */
@Entity
@Table(schema = "draw", name = "seat")
public class Seat {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "assignment_id")
    private Assignment assignment;

    private int number;
    @Embedded private SeatHolder holder;
    private int came;
    private boolean appointed;

    @Column(name = "acknowledged_at")
    private Instant acknowledgedAt;

    private Integer ended;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Seat() {}

    private Seat(Assignment assignment, int number, SeatHolder holder) {
        this.assignment = assignment;
        this.number = number;
        this.holder = holder;
    }

    /** @param event by which the holder came; 0 = by the draw itself */
    static Seat drawn(Assignment assignment, int number, SeatHolder holder, int event) {
        Seat seat = new Seat(assignment, number, holder);
        seat.came = event;
        return seat;
    }

    /** 未经抽取，经批准直接指派. */
    static Seat appointed(Assignment assignment, int number, SeatHolder holder) {
        Seat seat = new Seat(assignment, number, holder);
        seat.appointed = true;
        return seat;
    }

    /** @param event by which the holder goes; null with a void draw or another appointment */
    void end(Integer event, Instant now) {
        ended = event;
        endedAt = now;
    }

    /** Adds the receipt; false when it was there already. */
    boolean acknowledge(Instant now) {
        boolean fresh = acknowledgedAt == null;
        if (fresh) {
            acknowledgedAt = now;
        }
        return fresh;
    }

    boolean isHeld() {
        return endedAt == null;
    }

    boolean isHeldBy(String login) {
        return isHeld() && holder.login().equals(login);
    }

    public boolean isAcknowledged() {
        return acknowledgedAt != null;
    }

    public boolean isAppointed() {
        return appointed;
    }

    boolean cameBy(int event) {
        return came == event;
    }

    boolean endedBy(int event) {
        return ended != null && ended == event;
    }

    public int number() {
        return number;
    }

    public SeatHolder holder() {
        return holder;
    }

    public Assignment assignment() {
        return assignment;
    }

    PastSeat past() {
        return new PastSeat(
                assignment.taskTitle(), assignment.projectName(), endedAt, assignment.isIn());
    }

    /** The event by which the holder came; 0 = by the draw itself. */
    public int came() {
        return came;
    }

    AssignmentView.Seat view() {
        return new AssignmentView.Seat(
                number,
                holder.inspector(),
                holder.login(),
                holder.name(),
                holder.certificate(),
                acknowledgedAt);
    }
}
