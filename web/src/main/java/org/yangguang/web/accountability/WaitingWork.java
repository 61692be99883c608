package org.yangguang.web.accountability;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.accountability.overrun.Overruns;
import org.yangguang.amendment.draft.Amendments;
import org.yangguang.draw.change.ChangeStatus;
import org.yangguang.draw.change.Changes;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Role;
import org.yangguang.rulebook.book.RuleChecks;

/** Asks the contexts what waits for the roles of the person at the screen. */
@Dependent
public class WaitingWork {

    @Inject private CurrentUser user;
    @Inject private Overruns overruns;
    @Inject private Changes changes;
    @Inject private RuleChecks ruleChecks;
    @Inject private Amendments amendments;

    /** Only what there is; nothing waiting is an empty list. */
    public List<WaitingRow> forMe() {
        List<WaitingRow> found = new ArrayList<>();
        if (user.has(Role.LEADER)) {
            found.add(overrunsToDecide());
            found.add(changes(ChangeStatus.ASKED, "draw.waiting.decide"));
        }
        if (user.has(Role.WITNESS)) {
            found.add(changes(ChangeStatus.DECIDED, "draw.waiting.witness"));
        }
        if (user.has(Role.LEGAL)) {
            found.add(rulesToCompare());
        }
        if (user.has(Role.LEADER) || user.has(Role.LEGAL)) {
            found.add(rulesToApprove());
        }
        found.removeIf(waiting -> waiting.count() == 0);
        return found;
    }

    private WaitingRow changes(ChangeStatus status, String key) {
        long count = changes.open().stream().filter(c -> c.status() == status).count();
        return new WaitingRow(key, "pi-sync", "/draw/changes", count);
    }

    private WaitingRow rulesToCompare() {
        return new WaitingRow(
                "rulebook.waiting.checks", "pi-book", "/rulebook/checks", ruleChecks.count());
    }

    private WaitingRow rulesToApprove() {
        return new WaitingRow(
                "amendment.drafts.waiting", "pi-pencil", "/amendment/drafts", amendments.waiting());
    }

    private WaitingRow overrunsToDecide() {
        return new WaitingRow(
                "accountability.waiting.overruns",
                "pi-stopwatch",
                "/accountability/obligations?undecided=true",
                overruns.undecided().size());
    }
}
