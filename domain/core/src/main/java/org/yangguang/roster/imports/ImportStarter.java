package org.yangguang.roster.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.yangguang.identity.Roles;
import org.yangguang.platform.sheet.UnreadableSheet;

/** Runs the long work in the background, as the person who asked for it. */
@Stateless
@RolesAllowed(Roles.CLERK)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportStarter {

    private static final Logger LOG = Logger.getLogger(ImportStarter.class.getName());

    @Inject private ImportWork work;
    @Inject private ImportSteps steps;

    @Asynchronous
    public void check(long id) {
        try {
            work.check(id);
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, e, () -> "import " + id + " could not be checked");
            steps.fail(id, UnreadableSheet.Reason.DAMAGED);
        }
    }

    @Asynchronous
    public void accept(long id) {
        try {
            work.accept(id);
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, e, () -> "import " + id + " was not written");
            steps.reopen(id);
        }
    }
}
