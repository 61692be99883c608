package org.yangguang.inspection.steps;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.draw.dispatch.Assignments;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Roles;
import org.yangguang.inspection.InspectionId;
import org.yangguang.inspection.checklist.Finding;
import org.yangguang.inspection.checklist.Findings;
import org.yangguang.inspection.paper.PaperKind;
import org.yangguang.inspection.paper.PaperWriter;
import org.yangguang.inspection.siterecord.Gap;
import org.yangguang.inspection.siterecord.SiteRecord;
import org.yangguang.inspection.steps.StepRules.CertificateNotValid;
import org.yangguang.inspection.steps.StepRules.InspectionIncomplete;
import org.yangguang.inspection.visit.Confirmation;
import org.yangguang.inspection.visit.Desk;
import org.yangguang.inspection.visit.Inspection;
import org.yangguang.inspection.visit.InspectionAct.ConfirmationGiven;
import org.yangguang.kernel.Act;
import org.yangguang.roster.inspector.InspectorView;
import org.yangguang.roster.inspector.Inspectors;
import org.yangguang.rules.parameters.Figures;

/** 结束检查: each inspector confirms under the own sign-in; the last needed confirmation concludes (S14). */
@Stateless
@RolesAllowed(Roles.INSPECTOR)
public class Conclusions {

    @PersistenceContext private EntityManager entities;
    @Inject private Desk desk;
    @Inject private Findings findings;
    @Inject private PaperWriter writer;
    @Inject private Inspectors inspectors;
    @Inject private Assignments assignments;
    @Inject private CurrentUser user;
    @Inject private Clock clock;
    @Inject private Event<Act> acts;

    public ConclusionView view(InspectionId id) {
        Inspection inspection = desk.toWorkOn(id);
        return new ConclusionView(
                gaps(id),
                inspection.confirmations().stream()
                        .map(c -> new ConclusionView.Given(c.login(), c.name(), c.at()))
                        .toList(),
                needed());
    }

    /**
     * The caller confirms that the inspection is finished as recorded; true when this concluded it. Refused while
     * anything is open, or without a certificate valid today.
     */
    public boolean confirm(InspectionId id) {
        Inspection inspection = desk.onSite(id);
        List<Gap.Count> gaps = gaps(id);
        if (!gaps.isEmpty()) {
            throw new InspectionIncomplete(gaps.size());
        }
        requireCertificate();
        boolean concluded =
                inspection.confirm(
                        new Confirmation(user.login(), user.name(), clock.instant()),
                        needed(),
                        today());
        acts.fire(new ConfirmationGiven(inspection.about(), user.name()));
        if (concluded) {
            writer.file(inspection, PaperKind.RECORD, null, writer.record(inspection));
            assignments.conclude(inspection.assignment());
            acts.fire(inspection.concluded(isClean(id)));
        }
        return concluded;
    }

    private List<Gap.Count> gaps(InspectionId id) {
        List<Finding> lines = findings.of(id);
        SiteRecord record = entities.find(SiteRecord.class, id.value());
        List<Gap.Count> gaps = new ArrayList<>();
        count(gaps, Gap.LINES_OPEN, lines.stream().filter(Finding::isOpen).count());
        count(gaps, Gap.WORDS_MISSING, lines.stream().filter(Finding::lacksWords).count());
        gaps.addAll(record.gaps());
        count(gaps, Gap.RECORD_UNSIGNED, record.signing() == null ? 1 : 0);
        return gaps;
    }

    private static void count(List<Gap.Count> gaps, Gap gap, long times) {
        if (times > 0) {
            gaps.add(new Gap.Count(gap, (int) times));
        }
    }

    private void requireCertificate() {
        inspectors
                .of(user.login())
                .filter(this::isValidToday)
                .orElseThrow(() -> new CertificateNotValid(user.name()));
    }

    private boolean isValidToday(InspectorView inspector) {
        return inspector.certificateExpiry() != null
                && !inspector.certificateExpiry().isBefore(today());
    }

    private boolean isClean(InspectionId id) {
        return findings.of(id).stream().noneMatch(Finding::hasProblem);
    }

    private int needed() {
        return Figures.INSPECTORS.on(today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
