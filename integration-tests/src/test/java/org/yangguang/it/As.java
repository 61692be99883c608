package org.yangguang.it;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.Callable;
import org.jboss.ejb3.annotation.RunAsPrincipal;
import org.yangguang.identity.Roles;

/** Lets a test inside the server act as a person of the demo bureau. No transaction of its own. */
public final class As {

    private As() {}

    /** What all of them do. */
    public abstract static class Person {
        public <T> T call(Callable<T> act) throws Exception {
            return act.call();
        }

        public void run(Runnable act) {
            act.run();
        }
    }

    /** 经办人. */
    @Stateless
    @RunAs(Roles.CLERK)
    @RunAsPrincipal("clerk")
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public static class Clerk extends Person {}

    /** 负责人. */
    @Stateless
    @RunAs(Roles.LEADER)
    @RunAsPrincipal("leader")
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public static class Leader extends Person {}

    /** 审计员. */
    @Stateless
    @RunAs(Roles.AUDITOR)
    @RunAsPrincipal("audit")
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public static class Auditor extends Person {}

    /** 系统管理员. */
    @Stateless
    @RunAs(Roles.SYSTEM_ADMIN)
    @RunAsPrincipal("admin")
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public static class Admin extends Person {}

    /** 安全管理员. */
    @Stateless
    @RunAs(Roles.SECURITY_ADMIN)
    @RunAsPrincipal("security")
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public static class Security extends Person {}
}
