package org.yangguang.casework.matter;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.yangguang.casework.matter.MatterAct.MatterOpened;
import org.yangguang.inspection.steps.Inspections;
import org.yangguang.inspection.visit.InspectionAct.ReportIssued;
import org.yangguang.kernel.Act;

/** Opens a matter in the transaction of the report that finds a problem, so that none is forgotten (S23). */
@Dependent
class MatterOpener {

    @Inject private EntityManager entities;
    @Inject private Inspections inspections;
    @Inject private Event<Act> acts;

    void reported(@Observes ReportIssued report) {
        if (report.clean()) {
            return;
        }
        Matter matter = new Matter(inspections.view(report.inspection()));
        entities.persist(matter);
        acts.fire(new MatterOpened(matter.id(), matter.projectId(), matter.projectName()));
    }
}
