package org.yangguang.casework.letter;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.ObserverMethod;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.UnaryOperator;
import org.yangguang.casework.letter.LetterAct.LetterIssued;
import org.yangguang.casework.matter.Matter;
import org.yangguang.casework.matter.MatterAct.MatterDecided;
import org.yangguang.casework.matter.MatterView;
import org.yangguang.casework.matter.Outcome;
import org.yangguang.identity.CurrentUser;
import org.yangguang.inspection.InspectionView;
import org.yangguang.inspection.steps.Inspections;
import org.yangguang.kernel.Act;
import org.yangguang.platform.Bureau;
import org.yangguang.platform.DocumentKind;
import org.yangguang.platform.DocumentNumbers;
import org.yangguang.roster.subject.SubjectId;
import org.yangguang.roster.subject.Subjects;
import org.yangguang.rules.judgement.DecidedLetters;
import org.yangguang.rules.judgement.Letter;

/** Writes the letters of a decision in its transaction, so that no referral is decided and never sent. */
@Dependent
class LetterWriter {

    private static final int AFTER_THE_TRACE = ObserverMethod.DEFAULT_PRIORITY + 1;

    @Inject private EntityManager entities;
    @Inject private Inspections inspections;
    @Inject private Subjects subjects;
    @Inject private DocumentNumbers numbers;
    @Inject private CurrentUser user;
    @Inject private Bureau bureau;
    @Inject private Event<Act> acts;

    /** After the decision itself is on the record. */
    void write(@Observes @Priority(AFTER_THE_TRACE) MatterDecided decision) {
        write(Matter.known(entities.find(Matter.class, decision.inspection().value())));
    }

    private void write(Matter matter) {
        MatterView decided = matter.view(user::nameOf);
        String industry = matter.facts().project().industry();
        InspectionView inspected = inspections.view(matter.id());
        List<String> codes = decided.outcomes().stream().map(Outcome::name).toList();
        for (Letter letter : DecidedLetters.of(decided.proposal(), codes, industry)) {
            String number = numbers.next(DocumentKind.REFERRAL).toString();
            LetterSheet sheet = new LetterSheet(decided, inspected, letter, names(letter), bureau);
            entities.persist(
                    new IssuedLetter(
                            matter.id(),
                            letter,
                            number,
                            sheet.xhtml(number),
                            user.login(),
                            decided.decidedOn()));
            acts.fire(
                    new LetterIssued(
                            matter.id(),
                            matter.projectId(),
                            number,
                            letter.confidential() ? "" : letter.recipient().name()));
        }
    }

    private UnaryOperator<String> names(Letter letter) {
        List<SubjectId> ids = letter.parties().stream().map(SubjectId::new).toList();
        var names = subjects.names(ids);
        return id -> names.getOrDefault(new SubjectId(id), id) + "（" + id + "）";
    }
}
