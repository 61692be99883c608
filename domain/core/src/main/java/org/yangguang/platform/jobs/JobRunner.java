package org.yangguang.platform.jobs;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Does long work in a thread of its own, outside any transaction. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobRunner {

    private static final Logger LOG = Logger.getLogger(JobRunner.class.getName());

    /** A job that breaks says so in the log and in its own record. */
    @Asynchronous
    public void run(Job job) {
        try {
            job.work().run();
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, e, () -> job.name() + " broke off");
            job.broken().run();
        }
    }
}
