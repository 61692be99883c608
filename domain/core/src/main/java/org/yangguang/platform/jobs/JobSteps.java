package org.yangguang.platform.jobs;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.function.Supplier;

/** The steps of a job, each a transaction of its own: people see how far it is, and a crash costs one step. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class JobSteps {

    public void take(Runnable step) {
        step.run();
    }

    /** A step that finds something out. */
    public <T> T ask(Supplier<T> step) {
        return step.get();
    }
}
