package org.yangguang.inspection.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.yangguang.identity.CurrentUser;
import org.yangguang.inspection.EvidenceView;
import org.yangguang.inspection.InspectionId;
import org.yangguang.inspection.checklist.Findings;
import org.yangguang.inspection.evidence.Evidence;
import org.yangguang.inspection.siterecord.RecordSheet;
import org.yangguang.inspection.siterecord.Signing;
import org.yangguang.inspection.siterecord.SiteRecord;
import org.yangguang.inspection.visit.Desk;
import org.yangguang.inspection.visit.Inspection;
import org.yangguang.platform.Bureau;

/** Writes the documents of an inspection from what is recorded, and files them when they are issued. */
@ApplicationScoped
public class PaperWriter {

    @Inject private EntityManager entities;
    @Inject private Desk desk;
    @Inject private Findings findings;
    @Inject private CurrentUser user;
    @Inject private Clock clock;
    @Inject private Bureau bureau;

    String notice(Inspection inspection, Notice notice) {
        return new NoticeSheet(inspection, findings.of(inspection.id()), bureau)
                .xhtml(notice, LocalDate.now(clock));
    }

    /** The record as it stands, with its signature when there is one. */
    public String record(Inspection inspection) {
        SiteRecord record = entities.find(SiteRecord.class, inspection.id().value());
        RecordSheet sheet = new RecordSheet(inspection, record.text(), clock.getZone(), bureau);
        return record.signing() == null
                ? sheet.words()
                : sheet.signed(record.signing(), scan(record.signing()));
    }

    /** The report; without a number it is a draft. */
    String report(Inspection inspection, String number) {
        inspection.requireConcluded();
        SiteRecord record = entities.find(SiteRecord.class, inspection.id().value());
        return new ReportSheet(
                        inspection,
                        findings.of(inspection.id()),
                        evidence(inspection.id()),
                        record,
                        bureau)
                .xhtml(number, LocalDate.now(clock));
    }

    public void file(Inspection inspection, PaperKind kind, String number, String xhtml) {
        entities.persist(
                new Paper(
                        Paper.Key.of(inspection.id(), kind),
                        number,
                        xhtml,
                        user.login(),
                        clock.instant()));
    }

    private EvidenceView scan(Signing signing) {
        return signing.scanId() == null
                ? null
                : entities.find(Evidence.class, signing.scanId()).view();
    }

    private List<EvidenceView> evidence(InspectionId id) {
        return entities.createQuery(
                        "select e from Evidence e where e.inspectionId = :id order by e.id",
                        Evidence.class)
                .setParameter("id", id.value())
                .getResultStream()
                .map(Evidence::view)
                .toList();
    }
}
