package org.yangguang.platform;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import org.yangguang.kernel.DocumentNumber;

/**
 * 文号: gap-free per kind and year. The series row is locked until the caller's transaction ends, so a number that
 * is rolled back is taken again by the next document.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class DocumentNumbers {

    @PersistenceContext private EntityManager entities;
    @Inject private Clock clock;
    @Inject private Bureau bureau;

    /** The next number of this year's series, e.g. {@code 滇阳政务抽查〔2026〕1号}. */
    public DocumentNumber next(DocumentKind kind) {
        int year = LocalDate.now(clock).getYear();
        DocumentNumber number =
                new DocumentNumber(bureau.agencyMark(), kind.mark(), year, take(kind, year));
        entities.createNativeQuery(
                        "insert into platform.document_number (kind, year, serial, text, taken_at)"
                                + " values (:kind, :year, :serial, :text, :at)")
                .setParameter("kind", kind.name())
                .setParameter("year", year)
                .setParameter("serial", number.serial())
                .setParameter("text", number.toString())
                .setParameter("at", clock.instant())
                .executeUpdate();
        return number;
    }

    private int take(DocumentKind kind, int year) {
        return ((Number)
                        entities.createNativeQuery(
                                        "insert into platform.document_series as s (kind, year, last)"
                                                + " values (:kind, :year, 1)"
                                                + " on conflict (kind, year) do update set last = s.last + 1"
                                                + " returning last")
                                .setParameter("kind", kind.name())
                                .setParameter("year", year)
                                .getSingleResult())
                .intValue();
    }
}
