package org.yangguang.casework.letter;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.yangguang.casework.letter.LetterRules.LetterUnknown;
import org.yangguang.casework.matter.Matter;
import org.yangguang.document.Printer;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Role;
import org.yangguang.identity.Roles;
import org.yangguang.inspection.InspectionId;
import org.yangguang.inspection.steps.Inspections;
import org.yangguang.kernel.calendar.WorkingCalendar;

/**
 * 移送函: one for each recipient of a matter (S5, S6). What goes to 纪检监察 is confidential: only who reviews and who
 * decides reads it, and for everybody else it is not there.
 */
@Stateless
@RolesAllowed({Roles.LEADER, Roles.CLERK, Roles.LEGAL})
public class Letters {

    @PersistenceContext private EntityManager entities;
    @Inject private Inspections inspections;
    @Inject private Printer printer;
    @Inject private WorkingCalendar calendar;
    @Inject private CurrentUser user;

    /** What the rules would send to whom, each with its clock from the report on. */
    public List<ProposedLetter> proposed(InspectionId inspection) {
        inspections.view(inspection);
        Matter matter = Matter.known(entities.find(Matter.class, inspection.value()));
        return matter.letters().stream()
                .filter(letter -> readsEverything() || !letter.confidential())
                .map(letter -> LetterTerms.of(letter, matter.foundOn(), calendar))
                .toList();
    }

    /** What the decision sent. */
    public List<LetterView> issued(InspectionId inspection) {
        inspections.view(inspection);
        return entities.createQuery(
                        "select l from IssuedLetter l where l.inspection = :id order by l.id",
                        IssuedLetter.class)
                .setParameter("id", inspection.value())
                .getResultStream()
                .filter(this::isForTheCaller)
                .map(IssuedLetter::view)
                .toList();
    }

    /** Whether the caller reads confidential letters, too. */
    public boolean readsEverything() {
        return user.has(Role.LEADER) || user.has(Role.LEGAL);
    }

    /** The words as they were issued. */
    public String xhtml(long id) {
        return require(id).xhtml();
    }

    /** The words on paper. */
    public byte[] pdf(long id) {
        return printer.pdf(require(id).xhtml());
    }

    private IssuedLetter require(long id) {
        IssuedLetter letter = entities.find(IssuedLetter.class, id);
        if (letter == null || !isForTheCaller(letter)) {
            throw new LetterUnknown();
        }
        inspections.view(letter.inspection());
        return letter;
    }

    private boolean isForTheCaller(IssuedLetter letter) {
        return !letter.isConfidential() || readsEverything();
    }
}
