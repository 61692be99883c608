package org.yangguang.plan.task;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.yangguang.kernel.DocumentNumber;
import org.yangguang.kernel.Reason;
import org.yangguang.plan.task.TaskRules.PeriodOutsideYear;
import org.yangguang.plan.task.TaskRules.TaskAlreadyDrawn;
import org.yangguang.plan.task.TaskRules.TaskNotDraft;
import org.yangguang.plan.task.TaskRules.TaskNotDrawn;
import org.yangguang.plan.task.TaskRules.TaskNotPublished;
import org.yangguang.plan.yearplan.Plan;

/** A task of a published plan; once public, only its state moves on. */
@Entity
@Table(schema = "plan", name = "task")
class Task {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "plan_id")
    private Plan plan;

    private String title;
    private int quota;

    @Column(name = "with_agencies")
    private boolean withAgencies;

    @Column(name = "first_day")
    private LocalDate from;

    @Column(name = "last_day")
    private LocalDate to;

    @Column(name = "team_size")
    private int teamSize;

    @Enumerated(EnumType.STRING)
    private TaskStatus status = TaskStatus.DRAFT;

    private String number;

    @Column(name = "drafted_by")
    private String draftedBy;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    @Column(name = "cancel_reason")
    private String cancelReason;

    @Version private long version;

    protected Task() {}

    Task(Plan plan, TaskDraft draft, String draftedBy) {
        plan.requirePublished();
        this.plan = plan;
        this.draftedBy = draftedBy;
        write(draft);
    }

    void revise(TaskDraft draft, long seenVersion) {
        requireDraft();
        if (seenVersion != version) {
            throw new OptimisticLockException("task " + id);
        }
        write(draft);
    }

    void publish(DocumentNumber given, LocalDate today) {
        requireDraft();
        number = given.toString();
        publishedOn = today;
        status = TaskStatus.PUBLISHED;
    }

    void markDrawn() {
        if (status != TaskStatus.PUBLISHED) {
            throw new TaskNotPublished(title);
        }
        status = TaskStatus.DRAWN;
    }

    /** A void draw leaves the task as if it had not been drawn. */
    void reopen() {
        if (status != TaskStatus.DRAWN) {
            throw new TaskNotDrawn(title);
        }
        status = TaskStatus.PUBLISHED;
    }

    void cancel(String reason) {
        if (status != TaskStatus.DRAFT && status != TaskStatus.PUBLISHED) {
            throw new TaskAlreadyDrawn(title);
        }
        cancelReason = Reason.required(reason);
        status = TaskStatus.CANCELLED;
    }

    void requireDraft() {
        if (status != TaskStatus.DRAFT) {
            throw new TaskNotDraft(title);
        }
    }

    private void write(TaskDraft draft) {
        if (draft.from().getYear() != plan.year()) {
            throw new PeriodOutsideYear(plan.year());
        }
        title = draft.title();
        quota = draft.quota();
        withAgencies = draft.withAgencies();
        from = draft.from();
        to = draft.to();
        teamSize = draft.teamSize();
    }

    TaskId id() {
        return new TaskId(id);
    }

    boolean isPublic() {
        return publishedOn != null;
    }

    TaskView view() {
        return new TaskView(
                id(),
                plan.id(),
                number,
                title,
                plan.year(),
                quota,
                withAgencies,
                from,
                to,
                teamSize,
                status,
                publishedOn,
                cancelReason,
                version);
    }
}
