package org.yangguang.roster.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.yangguang.roster.imports.ImportAct.ImportApproved;
import org.yangguang.roster.imports.ImportAct.ImportUploaded;

/** Starts the work once the batch is committed; what a crash cuts off, {@link ImportResumer} starts again. */
@ApplicationScoped
class ImportQueue {

    @Inject private ImportStarter starter;

    void check(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportUploaded uploaded) {
        starter.check(uploaded.batch());
    }

    void accept(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportApproved approved) {
        starter.accept(approved.batch());
    }
}
