package org.yangguang.draw.steps;

import java.util.List;
import org.yangguang.draw.ceremony.DrawRow;
import org.yangguang.draw.ceremony.DrawStatus;
import org.yangguang.draw.ceremony.Party;
import org.yangguang.draw.ceremony.PledgeView;
import org.yangguang.draw.ceremony.Sealed;
import org.yangguang.draw.ceremony.Terms;
import org.yangguang.draw.files.FileView;
import org.yangguang.draw.lists.FrozenCounts;

/**
 * A draw as the people of the ceremony see it: hashes and numbers, never a drawn name (S15).
 *
 * @param part the caller's own part; null when the caller takes none, or has not sealed yet and may not
 * @param disclosable whether the inspections are over
 * @param logHead head of the log now, to be printed on every notice
 */
public record DrawView(
        DrawRow row,
        Terms terms,
        FrozenCounts counts,
        Sealed sealed,
        List<PledgeView> pledges,
        Party part,
        Dispatch dispatch,
        boolean disclosable,
        List<FileView> files,
        String logHead) {

    public DrawView {
        pledges = List.copyOf(pledges);
        files = List.copyOf(files);
    }

    public DrawStatus status() {
        return row.status();
    }

    /** A secret that is not in yet postpones the draw and harms nobody: the number decides nothing without it. */
    public boolean isWaitingForSecrets() {
        return status() == DrawStatus.PLANNED && !pledges.stream().allMatch(PledgeView::revealed);
    }

    /** The caller's own pledge, or null. */
    public PledgeView own() {
        return pledges.stream().filter(p -> p.party() == part).findFirst().orElse(null);
    }
}
