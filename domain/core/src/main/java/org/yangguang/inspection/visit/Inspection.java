package org.yangguang.inspection.visit;

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
import org.yangguang.draw.dispatch.AssignmentView;
import org.yangguang.inspection.FindingView;
import org.yangguang.inspection.InspectionId;
import org.yangguang.inspection.InspectionStatus;
import org.yangguang.inspection.InspectionView;
import org.yangguang.inspection.visit.InspectionAct.InspectionConcluded;
import org.yangguang.inspection.visit.InspectionAct.ReportIssued;
import org.yangguang.inspection.visit.InspectionRules.InspectionAlreadyConcluded;
import org.yangguang.inspection.visit.InspectionRules.InspectionNoLongerDrawn;
import org.yangguang.inspection.visit.InspectionRules.InspectionNotConcluded;
import org.yangguang.inspection.visit.InspectionRules.NoticeAlreadyServed;
import org.yangguang.inspection.visit.InspectionRules.NoticeNotServed;
import org.yangguang.kernel.Act;
import org.yangguang.plan.task.TaskId;
import org.yangguang.roster.subject.PartyView;
import org.yangguang.roster.subject.SubjectId;

/** The inspection of one drawn project: 待通知 → 检查中 → 已结束 → 已出报告, never back; or 已退出抽查 before its end. */
@Entity
@Table(schema = "inspection", name = "inspection")
public class Inspection {

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

    public Inspection(AssignmentView drawn, List<PartyView> parties, Instant now) {
        this.drawn = DrawnProject.of(drawn);
        this.openedAt = now;
        drawn.team().stream().map(Seat::of).forEach(seats::add);
        parties.stream().map(Party::of).forEach(this.parties::add);
    }

    public InspectionId id() {
        return new InspectionId(id);
    }

    public AssignmentId assignment() {
        return new AssignmentId(drawn.assignmentId());
    }

    InspectionStatus status() {
        return status;
    }

    private SubjectId project() {
        return new SubjectId(drawn.projectId());
    }

    public String projectName() {
        return drawn.projectName();
    }

    public String noticeNumber() {
        return noticeNumber;
    }

    public String taskTitle() {
        return drawn.taskTitle();
    }

    public LocalDate concludedOn() {
        return concludedOn;
    }

    /** The report's number, or null. */
    public String reportNumber() {
        return reportNumber;
    }

    public List<Seat> seats() {
        return seats;
    }

    public List<PartyView> parties() {
        return parties.stream().map(Party::view).toList();
    }

    public List<Confirmation> confirmations() {
        return List.copyOf(confirmations);
    }

    boolean isOf(String login) {
        return seats.stream().anyMatch(seat -> seat.login().equals(login));
    }

    public Seat lead() {
        return seats.get(0);
    }

    /** What acts on this inspection are about; the team may read them while they are sealed (S15). */
    public List<Act.Ref> about() {
        return Stream.concat(
                        Stream.of(
                                Act.Ref.of("inspection", id()),
                                Act.Ref.of("task", drawn.taskId()),
                                Act.Ref.subject(drawn.projectId())),
                        seats.stream().map(seat -> Act.Ref.person(seat.login())))
                .toList();
    }

    /** Guards the notice, which is served once. */
    public void requireOpened() {
        requireDrawn();
        if (status != InspectionStatus.OPENED) {
            throw new NoticeAlreadyServed(noticeNumber);
        }
    }

    public void serveNotice(String number) {
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
    public void handOver(List<AssignmentView.Seat> team) {
        requireNotOver();
        seats.clear();
        team.stream().map(Seat::of).forEach(seats::add);
        confirmations.clear();
    }

    /** The draw took the project out. */
    public void withdraw() {
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
    public boolean confirm(Confirmation given, int needed, LocalDate today) {
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

    public InspectionConcluded concluded(boolean clean) {
        return new InspectionConcluded(
                id(),
                new TaskId(drawn.taskId()),
                project(),
                projectName(),
                concludedOn,
                clean,
                logins());
    }

    public void requireConcluded() {
        if (concludedOn == null) {
            throw new InspectionNotConcluded();
        }
    }

    public ReportIssued report(String number, LocalDate today, boolean clean) {
        requireConcluded();
        reportNumber = number;
        reportedOn = today;
        status = InspectionStatus.REPORTED;
        return new ReportIssued(id(), project(), number, today, clean, logins());
    }

    public InspectionView view(String recordSign, List<FindingView> findings) {
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

    public InspectionRow line() {
        return new InspectionRow(
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
