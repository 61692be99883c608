package org.yangguang.draw.openness;

import java.time.Instant;
import java.util.List;
import org.yangguang.dr1.draw.LineStatus;
import org.yangguang.draw.ceremony.DrawRow;
import org.yangguang.draw.ceremony.PledgeView;
import org.yangguang.draw.ceremony.Sealed;
import org.yangguang.draw.ceremony.Terms;
import org.yangguang.draw.change.ChangeKind;
import org.yangguang.draw.files.FileView;
import org.yangguang.draw.lists.FrozenCounts;
import org.yangguang.roster.subject.PartyView;

/**
 * What everybody may read of a draw: before disclosure plan, objects, public number and hash of the result; afterwards
 * everything but the personal files, of which only the hashes are shown (DR1 7.3).
 *
 * @param excluded how many of the list could not be drawn, by ground
 * @param drawn in rank order, those that joined or went out by an event included; empty before disclosure
 * @param events in order; before disclosure only their number, time and hash
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
        List<Excluded> excluded,
        List<DrawnProject> drawn,
        List<PublicEvent> events,
        List<FileView> files,
        List<FileView> restricted,
        int voids,
        String logHead,
        String seed) {

    public PublicDrawView {
        pledges = List.copyOf(pledges);
        checks = List.copyOf(checks);
        excluded = List.copyOf(excluded);
        drawn = List.copyOf(drawn);
        events = List.copyOf(events);
        files = List.copyOf(files);
        restricted = List.copyOf(restricted);
    }

    public boolean isDisclosed() {
        return sealed.disclosedAt() != null;
    }

    /** So many projects of the list could not be drawn, by the code of the ground. */
    public record Excluded(String code, long projects) {}

    /**
     * A drawn project and how many teams were lawful for it (余地).
     *
     * @param parties tenderer, agency and winner, whom a drawn project brings with it (S10)
     * @param status how it came in or went out
     * @param team by seat, as it inspected; empty when the project is out
     * @param kept the inspection was over before an event, so that its team is not that of final.txt
     */
    public record DrawnProject(
            int rank,
            String project,
            String name,
            List<PartyView> parties,
            String ticket,
            LineStatus status,
            List<Member> team,
            boolean kept,
            long choices) {

        public DrawnProject {
            parties = List.copyOf(parties);
            team = List.copyOf(team);
        }
    }

    /**
     * Who inspects, by staff number; {@code ?} = nobody.
     *
     * @param event by which the person came; 0 = by the draw itself
     * @param appointed 未经抽取，经批准直接指派
     */
    public record Member(String inspector, int event, boolean appointed) {}

    /** One line of events.txt; kind and code are null before disclosure. */
    public record PublicEvent(
            int number, Instant at, String finalHash, ChangeKind kind, String code) {}
}
