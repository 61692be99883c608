package org.yangguang.accountability.obligation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.accountability.obligation.ObligationRules.NotYourObligation;
import org.yangguang.kernel.calendar.Deadline;
import org.yangguang.kernel.calendar.WorkingCalendar;

/** One duty of one person after one inspection, with the count of its days as it was made. */
@Entity
@Table(schema = "accountability", name = "obligation")
public class Obligation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Enumerated(EnumType.STRING)
    private Duty duty;

    @Embedded private Concern concern;

    private String owner;

    @Column(name = "owner_name")
    private String ownerName;

    @Column(name = "start_day")
    private LocalDate start;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private String term;
    private String basis;
    private boolean provisional;

    @ElementCollection
    @CollectionTable(
            schema = "accountability",
            name = "counted_day",
            joinColumns = @JoinColumn(name = "obligation_id"))
    @OrderColumn(name = "place")
    private List<Counted> counted = new ArrayList<>();

    @Column(name = "done_on")
    private LocalDate doneOn;

    @Version private long version;

    protected Obligation() {}

    public Obligation(Duty duty, Concern concern, Owner owner, String term, Deadline deadline) {
        this.duty = duty;
        this.concern = concern;
        this.owner = owner.login();
        this.ownerName = owner.name();
        this.term = term;
        this.start = deadline.start();
        this.lastDay = deadline.lastDay();
        this.basis = deadline.basis().text();
        this.provisional = deadline.provisional();
        deadline.counted().forEach(day -> counted.add(Counted.of(day)));
    }

    /** The duty is met; the first time counts. */
    public boolean meet(LocalDate on) {
        if (doneOn != null) {
            return false;
        }
        doneOn = on;
        return true;
    }

    ObligationStatus statusOn(LocalDate today) {
        if (doneOn != null) {
            return doneOn.isAfter(lastDay) ? ObligationStatus.DONE_LATE : ObligationStatus.DONE;
        }
        return today.isAfter(lastDay) ? ObligationStatus.OVERDUE : ObligationStatus.OPEN;
    }

    public boolean isOverrunOn(LocalDate today) {
        return until(today).isAfter(lastDay);
    }

    /** Working days after the last day; 0 when it passed over rest days only. */
    public int workingDaysLate(LocalDate today, WorkingCalendar calendar) {
        return calendar.workingDaysBetween(lastDay, until(today));
    }

    private LocalDate until(LocalDate today) {
        return doneOn == null ? today : doneOn;
    }

    public boolean isMet() {
        return doneOn != null;
    }

    boolean isOwnedBy(String login) {
        return owner.equals(login);
    }

    public long id() {
        return id;
    }

    public Duty duty() {
        return duty;
    }

    public Concern concern() {
        return concern;
    }

    /** Only who answers for a duty explains it. */
    public void requireOwner(String login) {
        if (!isOwnedBy(login)) {
            throw new NotYourObligation();
        }
    }

    public String owner() {
        return owner;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    public LocalDate doneOn() {
        return doneOn;
    }

    public ObligationView view(LocalDate today, WorkingCalendar calendar) {
        return new ObligationView(
                id,
                duty,
                concern.inspection(),
                concern.projectId(),
                concern.projectName(),
                owner,
                ownerName,
                term,
                start,
                lastDay,
                counted.stream().map(Counted::day).toList(),
                basis,
                provisional,
                doneOn,
                statusOn(today),
                calendar.workingDaysBetween(today, lastDay),
                workingDaysLate(today, calendar));
    }
}
