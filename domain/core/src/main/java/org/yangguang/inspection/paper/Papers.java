package org.yangguang.inspection.paper;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yangguang.document.Printer;
import org.yangguang.identity.Roles;
import org.yangguang.inspection.InspectionId;
import org.yangguang.inspection.paper.PaperRules.PaperNotIssued;
import org.yangguang.inspection.visit.Desk;
import org.yangguang.inspection.visit.Inspection;

/** 文书: the documents of an inspection, to read in the browser and as PDF. */
@Stateless
@RolesAllowed({Roles.INSPECTOR, Roles.LEADER, Roles.CLERK, Roles.LEGAL, Roles.AUDITOR})
public class Papers {

    @PersistenceContext private EntityManager entities;
    @Inject private Desk desk;
    @Inject private PaperWriter writer;
    @Inject private Printer printer;

    /** What was issued so far. */
    public List<PaperView> issued(InspectionId id) {
        desk.toRead(id);
        return Stream.of(PaperKind.values())
                .flatMap(kind -> paper(id, kind).stream())
                .map(Paper::view)
                .toList();
    }

    /** The words: as issued, else as a draft; {@link PaperNotIssued} for a notice that is not served. */
    public String xhtml(InspectionId id, PaperKind kind) {
        Inspection inspection = desk.toRead(id);
        return paper(id, kind).map(Paper::xhtml).orElseGet(() -> draft(inspection, kind));
    }

    /**
     * The PDF: of an issued document always the same bytes, made when they are first asked for and a font is at hand.
     */
    public byte[] pdf(InspectionId id, PaperKind kind) {
        Inspection inspection = desk.toRead(id);
        Paper.Key key = Paper.Key.of(id, kind);
        Paper paper = entities.find(Paper.class, key);
        if (paper == null) {
            return printer.pdf(draft(inspection, kind));
        }
        // two who ask first at the same time get the same bytes; the paper itself is nobody's to
        // lock
        entities.lock(inspection, LockModeType.PESSIMISTIC_WRITE);
        PaperPdf made = entities.find(PaperPdf.class, key);
        return made == null ? make(paper, key) : made.pdf();
    }

    private byte[] make(Paper paper, Paper.Key key) {
        PaperPdf made = new PaperPdf(key, printer.pdf(paper.xhtml()));
        entities.persist(made);
        return made.pdf();
    }

    private String draft(Inspection inspection, PaperKind kind) {
        return switch (kind) {
            case NOTICE -> throw new PaperNotIssued();
            case RECORD -> writer.record(inspection);
            case REPORT -> writer.report(inspection, null);
        };
    }

    private Optional<Paper> paper(InspectionId id, PaperKind kind) {
        return Optional.ofNullable(entities.find(Paper.class, Paper.Key.of(id, kind)));
    }
}
