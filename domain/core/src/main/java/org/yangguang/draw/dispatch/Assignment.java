package org.yangguang.draw.dispatch;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.yangguang.dr1.draw.DrawnLine;
import org.yangguang.draw.AssignmentId;
import org.yangguang.draw.DrawId;
import org.yangguang.draw.ceremony.Draw;
import org.yangguang.draw.dispatch.DispatchRules.InspectionAlreadyOver;
import org.yangguang.draw.lists.FrozenName;
import org.yangguang.plan.task.TaskId;
import org.yangguang.roster.subject.SubjectId;

/** One drawn project with its team; the database lets things be added only, nothing be changed. */
@Entity
@Table(schema = "draw", name = "assignment")
public class Assignment {

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

    @Column(name = "team_size")
    private int teamSize;

    @Column(name = "dispatched_at")
    private Instant dispatchedAt;

    @Column(name = "concluded_at")
    private Instant concludedAt;

    private int joined;
    private Integer withdrawn;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @OneToMany(mappedBy = "assignment", cascade = CascadeType.PERSIST)
    @OrderBy("number, id")
    private List<Seat> seats = new ArrayList<>();

    @Version private long version;

    protected Assignment() {}

    /** @param event by which the project joined; 0 = by the draw itself */
    Assignment(Draw draw, FrozenName project, int event, Instant now) {
        this.draw = draw.id().value();
        this.task = draw.task().value();
        this.taskTitle = draw.ofTask().title();
        this.teamSize = draw.teamSize();
        this.project = project.id();
        this.projectName = project.name();
        this.joined = event;
        this.dispatchedAt = now;
    }

    /** Ends the seats that somebody else, or nobody, has on the line; false when there are none. */
    boolean vacate(DrawnLine line, int event, Instant now) {
        List<Seat> leaving = team().departing(line);
        leaving.forEach(seat -> seat.end(event, now));
        return !leaving.isEmpty();
    }

    /** Fills the free seats from the line; false when it fills none. */
    boolean fill(DrawnLine line, Function<String, SeatHolder> holders, int event) {
        List<Integer> free =
                vacancies().stream()
                        .filter(number -> !Team.drawn(line, number).equals(DrawnLine.UNFILLED))
                        .toList();
        free.forEach(
                number ->
                        seats.add(
                                Seat.drawn(
                                        this,
                                        number,
                                        holders.apply(Team.drawn(line, number)),
                                        event)));
        return !free.isEmpty();
    }

    /** Ends whoever was appointed to the seat before. */
    public void vacateAppointed(int number, Instant now) {
        team().appointedTo(number).ifPresent(seat -> seat.end(null, now));
    }

    /** 未经抽取，经批准直接指派. */
    public void appoint(int number, SeatHolder holder) {
        seats.add(Seat.appointed(this, number, holder));
    }

    /** @param event null with a void draw */
    public void withdraw(Integer event, Instant now) {
        team().held().forEach(seat -> seat.end(event, now));
        withdrawn = event;
        withdrawnAt = now;
    }

    /** Adds the person's receipt; false when it was there already. */
    boolean acknowledge(String login, Instant now) {
        return team().seatOf(login).filter(seat -> seat.acknowledge(now)).isPresent();
    }

    /** The inspection is over; a second time changes nothing. */
    void conclude(Instant now) {
        if (concludedAt == null) {
            concludedAt = now;
        }
    }

    /** Null until then. */
    public Instant concludedAt() {
        return concludedAt;
    }

    public boolean isConcluded() {
        return concludedAt != null;
    }

    /** Whether the project is still to be inspected, or was. */
    public boolean isIn() {
        return withdrawnAt == null;
    }

    /** Whether an event can still change the team: nobody rewrites who inspected. */
    boolean isOpen() {
        return isIn() && !isConcluded();
    }

    public void requireNotConcluded() {
        if (isConcluded()) {
            throw new InspectionAlreadyOver(projectName);
        }
    }

    public boolean isTouchedBy(int event) {
        return joined == event
                || withdrawn != null && withdrawn == event
                || team().isTouchedBy(event);
    }

    /** What the event did here; {@code rank} is the project's place in the order of the draw. */
    public ChangeEffect effect(int event, int rank) {
        return new ChangeEffect(way(event), project, projectName, rank, team().handovers(event));
    }

    private ChangeEffect.Way way(int event) {
        if (joined == event) {
            return ChangeEffect.Way.JOINED;
        }
        return withdrawn != null && withdrawn == event
                ? ChangeEffect.Way.WITHDRAWN
                : ChangeEffect.Way.HANDED_OVER;
    }

    /** Whether the seat is empty, or held by somebody who was not drawn either. */
    public boolean takesAppointee(int number) {
        return isIn() && team().takesAppointee(number);
    }

    public Team team() {
        return new Team(seats, teamSize);
    }

    /** Numbers of the seats that nobody holds; none when the project is out. */
    public List<Integer> vacancies() {
        return isIn() ? team().vacancies() : List.of();
    }

    public AssignmentId id() {
        return new AssignmentId(id);
    }

    public DrawId draw() {
        return new DrawId(draw);
    }

    TaskId task() {
        return new TaskId(task);
    }

    public SubjectId project() {
        return new SubjectId(project);
    }

    public String projectName() {
        return projectName;
    }

    String taskTitle() {
        return taskTitle;
    }

    public AssignmentView view() {
        return new AssignmentView(
                id(),
                draw(),
                task(),
                taskTitle,
                project(),
                projectName,
                joined,
                team().held().stream().map(Seat::view).toList(),
                team().appointed());
    }
}
