package org.yangguang.accountability.obligation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.yangguang.accountability.obligation.ObligationRules.NotYourObligation;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Role;
import org.yangguang.identity.Roles;
import org.yangguang.kernel.calendar.WorkingCalendar;

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

    /** What the caller still has to do, or was late with and may explain, most urgent first. */
    public List<ObligationView> mine() {
        return views(book.openOf(user.login()));
    }

    /** One obligation; {@code NotYourObligation} when it is somebody else's. */
    public ObligationView view(long id) {
        Obligation found = book.require(id);
        if (!mayRead(found)) {
            throw new NotYourObligation();
        }
        return found.view(today(), calendar);
    }

    /** Obligations of an inspection that the caller may read, by clock. */
    public List<ObligationView> of(long inspection) {
        return views(book.of(inspection).stream().filter(this::mayRead).toList());
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

    private boolean mayRead(Obligation obligation) {
        return user.has(Role.LEADER)
                || user.has(Role.CLERK)
                || user.has(Role.AUDITOR)
                || obligation.isOwnedBy(user.login());
    }

    private List<ObligationView> views(List<Obligation> found) {
        return found.stream().map(o -> o.view(today(), calendar)).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
