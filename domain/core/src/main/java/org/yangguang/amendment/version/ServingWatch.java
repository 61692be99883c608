package org.yangguang.amendment.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.yangguang.amendment.version.VersionAct.VersionApproved;
import org.yangguang.platform.ClockAct.BusinessTimeMoved;

/** Has the version in force looked up when one was approved here or the demo clock moved. */
@ApplicationScoped
class ServingWatch {

    @Inject private Serving serving;

    void approved(@Observes(during = TransactionPhase.AFTER_SUCCESS) VersionApproved act) {
        serving.lookSoon();
    }

    void moved(@Observes(during = TransactionPhase.AFTER_SUCCESS) BusinessTimeMoved act) {
        serving.lookSoon();
    }
}
