package org.yangguang.casework.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.yangguang.draw.AssignmentId;
import org.yangguang.draw.lists.CasesFiled;
import org.yangguang.roster.subject.SubjectId;

/**
 * Tells the draw on which projects a case was filed (立案查处). A project is one tender: what a second spot check could
 * find is before the authority already. Referrals are left out, since the list of a draw is public and a clue handed to
 * others is not. A matter that ended is no case any more.
 */
@ApplicationScoped
class FiledCases implements CasesFiled {

    @Inject private EntityManager entities;

    @Override
    public List<FiledCase> open() {
        return entities.createQuery(
                        "select m.assignment, m.project, m.number, m.decidedOn, m.outcomes from Matter m"
                                + " where m.status = :decided",
                        Object[].class)
                .setParameter("decided", MatterStatus.DECIDED)
                .getResultStream()
                .filter(row -> ((List<?>) row[4]).contains(Outcome.CASE.name()))
                .map(FiledCases::filed)
                .toList();
    }

    private static FiledCase filed(Object[] row) {
        return new FiledCase(
                new AssignmentId((Long) row[0]),
                new SubjectId((String) row[1]),
                row[2] + "，" + row[3]);
    }
}
