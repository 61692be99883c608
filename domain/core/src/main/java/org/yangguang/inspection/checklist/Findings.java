package org.yangguang.inspection.checklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.yangguang.inspection.InspectionId;

/** Finds the lines of a checklist. */
@ApplicationScoped
public class Findings {

    @Inject private EntityManager entities;

    /** Every line of an inspection by item; who may have them was asked before. */
    public List<Finding> of(InspectionId id) {
        return entities.createQuery(
                        "select f from Finding f where f.inspectionId = :id order by f.itemCode, f.id",
                        Finding.class)
                .setParameter("id", id.value())
                .getResultList();
    }

    /** Refuses a line that is not on this inspection's checklist. */
    public void require(InspectionId inspection, long line) {
        get(inspection, line);
    }

    Finding get(InspectionId inspection, long line) {
        Finding finding = entities.find(Finding.class, line);
        if (finding == null || !finding.inspection().equals(inspection)) {
            throw new ChecklistRules.FindingUnknown();
        }
        return finding;
    }
}
