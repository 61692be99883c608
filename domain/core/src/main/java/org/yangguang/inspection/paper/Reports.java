package org.yangguang.inspection.paper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Roles;
import org.yangguang.inspection.InspectionId;
import org.yangguang.inspection.checklist.Finding;
import org.yangguang.inspection.checklist.Findings;
import org.yangguang.inspection.paper.PaperRules.OnlyTheLeadReports;
import org.yangguang.inspection.visit.Desk;
import org.yangguang.inspection.visit.Inspection;
import org.yangguang.kernel.Act;
import org.yangguang.platform.DocumentKind;
import org.yangguang.platform.DocumentNumbers;

/** 抽查报告: written from the record, issued by the lead inspector within the days of K2 (S20). */
@Stateless
@RolesAllowed(Roles.INSPECTOR)
public class Reports {

    @Inject private Desk desk;
    @Inject private Findings findings;
    @Inject private PaperWriter writer;
    @Inject private DocumentNumbers numbers;
    @Inject private CurrentUser user;
    @Inject private Clock clock;
    @Inject private Event<Act> acts;

    /** Issues the report and returns its number; a second time returns the same number. */
    public String issue(InspectionId id) {
        Inspection inspection = desk.toChange(id);
        if (!inspection.lead().login().equals(user.login())) {
            throw new OnlyTheLeadReports(inspection.lead().name());
        }
        return inspection.reportNumber() == null ? issue(inspection) : inspection.reportNumber();
    }

    private String issue(Inspection inspection) {
        inspection.requireConcluded();
        String number = numbers.next(DocumentKind.REPORT).toString();
        boolean clean = findings.of(inspection.id()).stream().noneMatch(Finding::hasProblem);
        writer.file(inspection, PaperKind.REPORT, number, writer.report(inspection, number));
        acts.fire(inspection.report(number, LocalDate.now(clock), clean));
        return number;
    }
}
