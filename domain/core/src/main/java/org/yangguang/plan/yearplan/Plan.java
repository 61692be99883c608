package org.yangguang.plan.yearplan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.yangguang.kernel.DocumentNumber;
import org.yangguang.kernel.Reason;
import org.yangguang.plan.yearplan.PlanRules.DrafterMayNotApprove;
import org.yangguang.plan.yearplan.PlanRules.PlanNoLongerOpen;
import org.yangguang.plan.yearplan.PlanRules.PlanNotApproved;
import org.yangguang.plan.yearplan.PlanRules.PlanNotPublished;
import org.yangguang.plan.yearplan.PlanRules.PlanNotSubmitted;
import org.yangguang.plan.yearplan.PlanRules.PlanUnknown;

/** A year plan: drafted by one person, approved by another, then public and unchangeable. */
@Entity
@Table(schema = "plan", name = "plan")
public class Plan {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private int year;
    private String title;
    private String basis;

    @ElementCollection
    @CollectionTable(schema = "plan", name = "member", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<TeamMember> team = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private PlanStatus status = PlanStatus.DRAFT;

    private String number;

    @Column(name = "drafted_by")
    private String draftedBy;

    @Column(name = "approved_by")
    private String approvedBy;

    @Column(name = "return_reason")
    private String returnReason;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    @Version private long version;

    protected Plan() {}

    Plan(PlanDraft draft, String draftedBy) {
        this.draftedBy = draftedBy;
        write(draft);
    }

    void revise(PlanDraft draft, long seenVersion) {
        requireOpen();
        if (seenVersion != version) {
            throw new OptimisticLockException("plan " + id);
        }
        write(draft);
    }

    void submit() {
        requireOpen();
        status = PlanStatus.SUBMITTED;
        returnReason = null;
    }

    void approve(String leader, DocumentNumber given) {
        requireSubmitted();
        if (leader.equals(draftedBy)) {
            throw new DrafterMayNotApprove(title);
        }
        status = PlanStatus.APPROVED;
        approvedBy = leader;
        number = given.toString();
    }

    void sendBack(String reason) {
        requireSubmitted();
        returnReason = Reason.required(reason);
        status = PlanStatus.RETURNED;
    }

    void publish(LocalDate today) {
        if (status != PlanStatus.APPROVED) {
            throw new PlanNotApproved(title);
        }
        status = PlanStatus.PUBLISHED;
        publishedOn = today;
    }

    public void requirePublished() {
        if (status != PlanStatus.PUBLISHED) {
            throw new PlanNotPublished(title);
        }
    }

    void requireSubmitted() {
        if (status != PlanStatus.SUBMITTED) {
            throw new PlanNotSubmitted(title);
        }
    }

    private void requireOpen() {
        if (status != PlanStatus.DRAFT && status != PlanStatus.RETURNED) {
            throw new PlanNoLongerOpen(title);
        }
    }

    private void write(PlanDraft draft) {
        year = draft.year();
        title = draft.title();
        basis = draft.basis();
        team.clear();
        team.addAll(draft.team());
    }

    /** Refuses when there is no such plan. */
    public static Plan known(Plan found, PlanId wanted) {
        if (found == null) {
            throw new PlanUnknown(wanted.toString());
        }
        return found;
    }

    public PlanId id() {
        return new PlanId(id);
    }

    public int year() {
        return year;
    }

    String title() {
        return title;
    }

    String approvedBy() {
        return approvedBy;
    }

    /** @param names gives a person's name by login */
    PlanView view(UnaryOperator<String> names) {
        return new PlanView(
                id(),
                year,
                title,
                basis,
                List.copyOf(team),
                status,
                number,
                names.apply(draftedBy),
                approvedBy == null ? null : names.apply(approvedBy),
                returnReason,
                publishedOn,
                version);
    }
}
