package org.yangguang.inspection;

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
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.yangguang.draw.AssignmentId;
import org.yangguang.draw.AssignmentView;
import org.yangguang.kernel.Act;
import org.yangguang.plan.TaskId;
import org.yangguang.roster.PartyView;
import org.yangguang.roster.SubjectId;

/** The inspection of one drawn project: 待通知 → 检查中 → 已结束 → 已出报告, never back; or 已退出抽查 before its end. */
@Entity
@Table(schema = "inspection", name = "inspection")
class Inspection {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Embedded private DrawnProject drawn;

    @Enumerated(EnumType.STRING)
    private InspectionStatus status = InspectionStatus.OPENED;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "notice_number")
    private String noticeNumber;

    @Column(name = "concluded_on")
    private LocalDate concludedOn;

    @Column(name = "report_number")
    private String reportNumber;

    @Column(name = "reported_on")
    private LocalDate reportedOn;

    @ElementCollection
    @CollectionTable(
            schema = "inspection",
            name = "seat",
            joinColumns = @JoinColumn(name = "inspection_id"))
    @OrderBy("number")
    private List<Seat> seats = new ArrayList<>();

    @ElementCollection
    @CollectionTable(
            schema = "inspection",
            name = "party",
            joinColumns = @JoinColumn(name = "inspection_id"))
    @OrderColumn(name = "position")
    private List<Party> parties = new ArrayList<>();

    @ElementCollection
    @CollectionTable(
            schema = "inspection",
            name = "confirmation",
            joinColumns = @JoinColumn(name = "inspection_id"))
    @OrderBy("at")
    private Set<Confirmation> confirmations = new LinkedHashSet<>();

    @Version private long version;

    protected Inspection() {}

    Inspection(AssignmentView drawn, List<PartyView> parties, Instant now) {
        this.drawn = DrawnProject.of(drawn);
        this.openedAt = now;
        drawn.team().stream().map(Seat::of).forEach(seats::add);
        parties.stream().map(Party::of).forEach(this.parties::add);
    }

    InspectionId id() {
        return new InspectionId(id);
    }

    AssignmentId assignment() {
        return new AssignmentId(drawn.assignmentId());
    }

    InspectionStatus status() {
        return status;
    }

    private SubjectId project() {
        return new SubjectId(drawn.projectId());
    }

    String projectName() {
        return drawn.projectName();
    }

    String noticeNumber() {
        return noticeNumber;
    }

    String taskTitle() {
        return drawn.taskTitle();
    }

    LocalDate concludedOn() {
        return concludedOn;
    }

    /** The report's number, or null. */
    String reportNumber() {
        return reportNumber;
    }

    List<Seat> seats() {
        return seats;
    }

    List<PartyView> parties() {
        return parties.stream().map(Party::view).toList();
    }

    List<Confirmation> confirmations() {
        return List.copyOf(confirmations);
    }

    boolean isOf(String login) {
        return seats.stream().anyMatch(seat -> seat.login().equals(login));
    }

    Seat lead() {
        return seats.get(0);
    }

    /** What acts on this inspection are about; the team may read them while they are sealed (S15). */
    List<Act.Ref> about() {
        return Stream.concat(
                        Stream.of(
                                Act.Ref.of("inspection", id()),
                                Act.Ref.of("task", drawn.taskId()),
                                Act.Ref.subject(drawn.projectId())),
                        seats.stream().map(seat -> Act.Ref.person(seat.login())))
                .toList();
    }

    /** Guards the notice, which is served once. */
    void requireOpened() {
        requireDrawn();
        if (status != InspectionStatus.OPENED) {
            throw new NoticeAlreadyServed(noticeNumber);
        }
    }

    void serveNotice(String number) {
        requireOpened();
        noticeNumber = number;
        status = InspectionStatus.ON_SITE;
    }

    /** Guards every change of checklist, record and evidence. */
    void requireOnSite() {
        requireDrawn();
        if (status == InspectionStatus.OPENED) {
            throw new NoticeNotServed();
        }
        if (status != InspectionStatus.ON_SITE) {
            throw new InspectionAlreadyConcluded(projectName());
        }
    }

    private void requireDrawn() {
        if (status == InspectionStatus.WITHDRAWN) {
            throw new InspectionNoLongerDrawn(projectName());
        }
    }

    /** The draw changed the team; who is not on it any more has no business here. */
    void handOver(List<AssignmentView.Seat> team) {
        requireNotOver();
        seats.clear();
        team.stream().map(Seat::of).forEach(seats::add);
        confirmations.clear();
    }

    /** The draw took the project out. */
    void withdraw() {
        requireNotOver();
        status = InspectionStatus.WITHDRAWN;
    }

    private void requireNotOver() {
        if (concludedOn != null) {
            throw new InspectionAlreadyConcluded(projectName());
        }
    }

    /** Something was changed: who had confirmed, confirmed something else. True when there were any. */
    boolean voidConfirmations() {
        boolean any = !confirmations.isEmpty();
        confirmations.clear();
        return any;
    }

    /**
     * Takes one inspector's confirmation; a second one of the same person changes nothing. True when the needed
     * number is reached and the inspection is concluded with this very confirmation.
     */
    boolean confirm(Confirmation given, int needed, LocalDate today) {
        requireOnSite();
        if (confirmations.stream().noneMatch(c -> c.login().equals(given.login()))) {
            confirmations.add(given);
        }
        if (confirmations.size() < needed) {
            return false;
        }
        status = InspectionStatus.CONCLUDED;
        concludedOn = today;
        return true;
    }

    InspectionConcluded concluded(boolean clean) {
        return new InspectionConcluded(
                id(),
                new TaskId(drawn.taskId()),
                project(),
                projectName(),
                concludedOn,
                clean,
                logins());
    }

    void requireConcluded() {
        if (concludedOn == null) {
            throw new InspectionNotConcluded();
        }
    }

    ReportIssued report(String number, LocalDate today, boolean clean) {
        requireConcluded();
        reportNumber = number;
        reportedOn = today;
        status = InspectionStatus.REPORTED;
        return new ReportIssued(id(), project(), number, today, clean, logins());
    }

    InspectionView view(String recordSign, List<FindingView> findings) {
        return new InspectionView(
                id(),
                assignment(),
                new TaskId(drawn.taskId()),
                taskTitle(),
                project(),
                projectName(),
                parties(),
                seats.stream().map(Seat::view).toList(),
                status,
                noticeNumber,
                reportNumber,
                concludedOn,
                reportedOn,
                recordSign,
                findings);
    }

    InspectionLine line() {
        return new InspectionLine(
                id(),
                assignment(),
                taskTitle(),
                projectName(),
                seats.stream().map(Seat::name).toList(),
                status,
                concludedOn,
                reportNumber);
    }

    private List<String> logins() {
        return seats.stream().map(Seat::login).toList();
    }
}
