package org.yangguang.inspection.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Roles;
import org.yangguang.inspection.EvidenceView;
import org.yangguang.inspection.InspectionId;
import org.yangguang.inspection.checklist.Findings;
import org.yangguang.inspection.evidence.EvidenceAct.EvidenceReceived;
import org.yangguang.inspection.evidence.EvidenceRules.EvidenceUnknown;
import org.yangguang.inspection.visit.Desk;
import org.yangguang.inspection.visit.Inspection;
import org.yangguang.platform.settings.Settings;
import org.yangguang.rules.parameters.Figures;

/** 证据: received with source and hash (S16), read by those who may read the inspection (S15). */
@Stateless
@RolesAllowed({Roles.INSPECTOR, Roles.LEADER, Roles.CLERK, Roles.LEGAL, Roles.AUDITOR})
public class EvidenceFiles {

    @PersistenceContext private EntityManager entities;
    @Inject private Desk desk;
    @Inject private Findings findings;
    @Inject private CurrentUser user;
    @Inject private Clock clock;

    private EvidenceVault vault;

    @Inject
    void open(Settings settings) {
        vault = EvidenceVault.of(settings);
    }

    /**
     * Receives a file of at most {@code evidence.maxBytes}; jpg, png, pdf, docx, xlsx, ofd, mp3, mp4 and wav are
     * taken, by content as by name.
     */
    @RolesAllowed(Roles.INSPECTOR)
    public EvidenceView receive(InspectionId id, NewEvidence given, InputStream content) {
        Inspection inspection = desk.onSite(id);
        if (given.findingId() != null) {
            findings.require(id, given.findingId());
        }
        StoredFile stored = vault.keep(given.fileName(), content, maxBytes());
        Evidence evidence = new Evidence(id, given, stored, user.login(), clock.instant());
        entities.persist(evidence);
        desk.changed(
                inspection,
                new EvidenceReceived(
                        inspection.about(), given.fileName(), given.source(), stored.sha256()));
        return evidence.view();
    }

    /** Every file of an inspection in the order of receipt. */
    public List<EvidenceView> of(InspectionId id) {
        desk.toRead(id);
        return entities.createQuery(
                        "select e from Evidence e where e.inspectionId = :id order by e.id",
                        Evidence.class)
                .setParameter("id", id.value())
                .getResultStream()
                .map(Evidence::view)
                .toList();
    }

    /** A file to hand over; its bytes still have the hash they were received with. */
    public Download download(long evidenceId) {
        Evidence evidence = entities.find(Evidence.class, evidenceId);
        if (evidence == null) {
            throw new EvidenceUnknown();
        }
        desk.toRead(evidence.inspection());
        return new Download(
                evidence.view(), vault.verified(evidence.sha256(), evidence.fileName()));
    }

    /** The greatest size in force today, bytes. */
    public long maxBytes() {
        return Figures.EVIDENCE_SIZE.on(LocalDate.now(clock));
    }

    /** What is handed over, and where its checked bytes lie. */
    public record Download(EvidenceView evidence, Path file) {}
}
