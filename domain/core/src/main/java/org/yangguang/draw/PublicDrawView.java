package org.yangguang.draw;

import java.util.List;

/**
 * What everybody may read of a draw: before disclosure plan, objects, public number and hash of the result; afterwards
 * everything but the personal files, of which only the hashes are shown (DR1 7.3).
 *
 * @param drawn in rank order; empty before disclosure
 * @param files those that can be downloaded
 * @param restricted those of which only hash and size are public
 * @param voids numbers given up this year
 * @param seed null before disclosure
 */
public record PublicDrawView(
        DrawRow row,
        Terms terms,
        FrozenCounts counts,
        Sealed sealed,
        List<PledgeView> pledges,
        List<Check> checks,
        List<DrawnProject> drawn,
        List<FileView> files,
        List<FileView> restricted,
        int voids,
        String logHead,
        String seed) {

    public PublicDrawView {
        pledges = List.copyOf(pledges);
        checks = List.copyOf(checks);
        drawn = List.copyOf(drawn);
        files = List.copyOf(files);
        restricted = List.copyOf(restricted);
    }

    public boolean isDisclosed() {
        return row.status() == DrawStatus.DISCLOSED;
    }

    /** A drawn project with the staff numbers of its team and how many teams were lawful (余地). */
    public record DrawnProject(
            int rank,
            String project,
            String name,
            String ticket,
            List<String> team,
            long choices) {}
}
