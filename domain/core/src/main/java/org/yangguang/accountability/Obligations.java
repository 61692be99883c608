package org.yangguang.accountability;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Role;
import org.yangguang.identity.Roles;
import org.yangguang.kernel.WorkingCalendar;

/** 时限事项: everybody sees the own ones; leader, clerk and auditor see all. */
@Stateless
@RolesAllowed({
    Roles.LEADER,
    Roles.CLERK,
    Roles.AUDITOR,
    Roles.INSPECTOR,
    Roles.LEGAL,
    Roles.WITNESS
})
public class Obligations {

    @Inject private ObligationBook book;
    @Inject private CurrentUser user;
    @Inject private Clock clock;
    @Inject private WorkingCalendar calendar;

    /** What the caller still has to do, most urgent first. */
    public List<ObligationView> mine() {
        return views(book.openOf(user.login()));
    }

    /** One obligation; {@code NotYourObligation} when it is somebody else's. */
    public ObligationView view(long id) {
        Obligation found = book.require(id);
        requireMayRead(found);
        return found.view(today(), calendar);
    }

    /** One page of all obligations, latest last day first. */
    @RolesAllowed({Roles.LEADER, Roles.CLERK, Roles.AUDITOR})
    public List<ObligationView> page(ObligationQuery query, int first, int size) {
        return views(book.page(query, today(), first, size));
    }

    @RolesAllowed({Roles.LEADER, Roles.CLERK, Roles.AUDITOR})
    public long count(ObligationQuery query) {
        return book.count(query, today());
    }

    private void requireMayRead(Obligation obligation) {
        boolean overseer = user.has(Role.LEADER) || user.has(Role.CLERK) || user.has(Role.AUDITOR);
        if (!overseer && !obligation.isOwnedBy(user.login())) {
            throw new NotYourObligation();
        }
    }

    private List<ObligationView> views(List<Obligation> found) {
        return found.stream().map(o -> o.view(today(), calendar)).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
