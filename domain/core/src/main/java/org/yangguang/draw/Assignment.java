package org.yangguang.draw;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yangguang.plan.TaskId;
import org.yangguang.roster.SubjectId;

/** One drawn project with its team; the database lets nothing but receipts be added. */
@Entity
@Table(schema = "draw", name = "assignment")
class Assignment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "draw_id")
    private long draw;

    @Column(name = "task_id")
    private long task;

    @Column(name = "task_title")
    private String taskTitle;

    private String project;

    @Column(name = "project_name")
    private String projectName;

    @Column(name = "dispatched_at")
    private Instant dispatchedAt;

    @Column(name = "concluded_at")
    private Instant concludedAt;

    @ElementCollection
    @CollectionTable(
            schema = "draw",
            name = "seat",
            joinColumns = @JoinColumn(name = "assignment_id"))
    @MapKeyColumn(name = "number")
    private Map<Integer, SeatHolder> team = new TreeMap<>();

    @Version private long version;

    protected Assignment() {}

    /** The team in the order of the seats; an empty seat leaves its number free. */
    Assignment(Draw draw, SubjectId project, String projectName, Map<Integer, SeatHolder> team) {
        this.draw = draw.id().value();
        this.task = draw.task().value();
        this.taskTitle = draw.taskTitle();
        this.project = project.value();
        this.projectName = projectName;
        this.dispatchedAt = draw.drawnAt();
        this.team.putAll(team);
    }

    AssignmentId id() {
        return new AssignmentId(id);
    }

    boolean isOnTeam(String login) {
        return team.values().stream().anyMatch(seat -> seat.login().equals(login));
    }

    /** Adds the person's receipt; false when it was there already. */
    boolean acknowledge(String login, Instant now) {
        boolean fresh =
                team.values().stream()
                        .anyMatch(s -> s.login().equals(login) && s.acknowledgedAt() == null);
        if (fresh) {
            team.replaceAll((number, s) -> s.login().equals(login) ? s.acknowledgedAt(now) : s);
        }
        return fresh;
    }

    /** The inspection is over; a second time changes nothing. */
    void conclude(Instant now) {
        if (concludedAt == null) {
            concludedAt = now;
        }
    }

    boolean isConcluded() {
        return concludedAt != null;
    }

    int seats() {
        return team.size();
    }

    int acknowledged() {
        return (int) team.values().stream().filter(s -> s.acknowledgedAt() != null).count();
    }

    AssignmentView view() {
        List<AssignmentView.Seat> seats =
                new TreeMap<>(team)
                        .entrySet().stream().map(e -> e.getValue().view(e.getKey())).toList();
        return new AssignmentView(
                id(),
                new DrawId(draw),
                new TaskId(task),
                taskTitle,
                new SubjectId(project),
                projectName,
                seats);
    }
}
