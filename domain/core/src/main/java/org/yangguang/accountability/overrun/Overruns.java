package org.yangguang.accountability.overrun;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yangguang.accountability.obligation.ObligationBook;
import org.yangguang.accountability.obligation.Obligations;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Roles;
import org.yangguang.kernel.Act;

/** 超时限台账: the person explains, another person decides (S24, 公务员法第六十三条). */
@Stateless
@RolesAllowed({Roles.LEADER, Roles.CLERK, Roles.AUDITOR})
public class Overruns {

    @Inject private Ladder ladder;
    @Inject private Obligations obligations;
    @Inject private ObligationBook book;
    @Inject private CurrentUser user;
    @Inject private Clock clock;
    @Inject private Event<Act> acts;

    /** The entry of an obligation that the caller may read; empty when it is in time. */
    @RolesAllowed({Roles.LEADER, Roles.CLERK, Roles.AUDITOR, Roles.INSPECTOR})
    public Optional<OverrunView> of(long obligation) {
        obligations.view(obligation);
        return ladder.of(book.require(obligation)).map(LadderEntry::view);
    }

    /** What waits for a decision, the serious first. */
    @RolesAllowed(Roles.LEADER)
    public List<OverrunView> undecided() {
        return ladder.undecided().stream().map(LadderEntry::view).toList();
    }

    /** The whole ledger in the order of finding, for the export. */
    public List<LedgerRow> ledger() {
        return ladder.all().stream().map(this::line).toList();
    }

    /** The ladder's past questions, for the rehearsal of other rules; earlier overruns of the person are left out. */
    @RolesAllowed(Roles.LEGAL)
    public List<PastOverrun> past() {
        return ladder.all().stream().map(LadderEntry::past).toList();
    }

    @RolesAllowed(Roles.INSPECTOR)
    public void explain(long id, String words) {
        acts.fire(ladder.require(id).explain(words, user.login(), today()));
    }

    @RolesAllowed(Roles.LEADER)
    public void confirm(long id, String reason) {
        acts.fire(ladder.require(id).confirm(reason, user.login(), today()));
    }

    @RolesAllowed(Roles.LEADER)
    public void exempt(long id, ExemptionGround ground, String reason) {
        acts.fire(ladder.require(id).exempt(ground, reason, user.login(), today()));
    }

    private LedgerRow line(LadderEntry entry) {
        return new LedgerRow(obligations.view(entry.obligation().id()), entry.view());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
