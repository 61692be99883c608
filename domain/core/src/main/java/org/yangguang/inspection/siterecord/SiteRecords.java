package org.yangguang.inspection.siterecord;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.yangguang.identity.Roles;
import org.yangguang.inspection.InspectionId;
import org.yangguang.inspection.evidence.EvidenceFiles;
import org.yangguang.inspection.evidence.NewEvidence;
import org.yangguang.inspection.siterecord.SiteRecordAct.SignatureRefused;
import org.yangguang.inspection.siterecord.SiteRecordAct.SiteRecordKept;
import org.yangguang.inspection.siterecord.SiteRecordAct.SiteRecordSigned;
import org.yangguang.inspection.siterecord.SiteRecordRules.SignatureForOtherText;
import org.yangguang.inspection.visit.Desk;
import org.yangguang.inspection.visit.Inspection;
import org.yangguang.kernel.Act;
import org.yangguang.kernel.Hashes;
import org.yangguang.platform.Bureau;

/** 《现场抽查笔录》: written by the team; signed, sealed on paper, or its refusal noted (S17, S18). */
@Stateless
@RolesAllowed(Roles.INSPECTOR)
public class SiteRecords {

    @PersistenceContext private EntityManager entities;
    @Inject private Desk desk;
    @Inject private EvidenceFiles evidence;
    @Inject private Clock clock;
    @Inject private Bureau bureau;

    @RolesAllowed({Roles.INSPECTOR, Roles.LEADER, Roles.CLERK, Roles.LEGAL, Roles.AUDITOR})
    public SiteRecordView view(InspectionId id) {
        Inspection inspection = desk.toRead(id);
        SiteRecord record = record(id);
        Optional<Signing> signing = Optional.ofNullable(record.signing());
        return new SiteRecordView(
                record.text(),
                record.version(),
                signing.map(Signing::sign).orElse(null),
                signing.map(Signing::at).orElse(null),
                hash(inspection, record),
                record.gaps());
    }

    /**
     * Keeps what is written so far, complete or not, and returns the new version; other words than those signed make
     * the signature void.
     */
    public long keep(InspectionId id, SiteRecordText text, long seenVersion) {
        Inspection inspection = desk.onSite(id);
        SiteRecord record = record(id);
        if (record.write(text, seenVersion)) {
            desk.changed(
                    inspection, new SiteRecordKept(inspection.about(), inspection.projectName()));
            entities.flush();
        }
        return record.version();
    }

    /** The representative signed on the screen, under the text as it is now. */
    public void sign(InspectionId id, DrawnSignature drawn) {
        Inspection inspection = desk.onSite(id);
        SiteRecord record = record(id);
        if (!hash(inspection, record).equals(drawn.textSha256())) {
            throw new SignatureForOtherText();
        }
        record.close(Signing.drawn(drawn, clock.instant()));
        desk.changed(inspection, signed(inspection, record));
    }

    /** The representative signed or sealed on paper; the scan is kept as evidence. */
    public void signByScan(InspectionId id, NewEvidence scan, InputStream content) {
        Inspection inspection = desk.onSite(id);
        SiteRecord record = record(id);
        String hash = hash(inspection, record);
        Instant now = clock.instant();
        record.close(Signing.scanned(hash, evidence.receive(id, scan, content).id(), now));
        desk.changed(inspection, signed(inspection, record));
    }

    /** No signature could be had: reason and witness stand in its place. */
    public void noteRefusal(InspectionId id, Refusal refusal) {
        Inspection inspection = desk.onSite(id);
        SiteRecord record = record(id);
        record.close(Signing.refused(hash(inspection, record), refusal, clock.instant()));
        desk.changed(
                inspection,
                new SignatureRefused(inspection.about(), refusal.reason(), refusal.witness()));
    }

    private static Act signed(Inspection inspection, SiteRecord record) {
        return new SiteRecordSigned(
                inspection.about(), record.text().representative(), record.signing().textSha256());
    }

    private String hash(Inspection inspection, SiteRecord record) {
        String words = new RecordSheet(inspection, record.text(), clock.getZone(), bureau).words();
        return Hashes.sha256Hex(words.getBytes(StandardCharsets.UTF_8));
    }

    private SiteRecord record(InspectionId id) {
        return entities.find(SiteRecord.class, id.value());
    }
}
