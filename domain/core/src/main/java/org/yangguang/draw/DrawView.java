package org.yangguang.draw;

import java.util.List;

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
