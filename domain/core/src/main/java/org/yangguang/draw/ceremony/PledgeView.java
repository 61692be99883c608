package org.yangguang.draw.ceremony;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * One party of a draw; login, name and the rest are null until the party has sealed.
 *
 * @param reveal the secret, null until disclosure, or until the plan is void
 */
public record PledgeView(
        Party party,
        String name,
        String organisation,
        String commitment,
        Instant committedAt,
        boolean revealed,
        boolean entered,
        String reveal) {

    /** Both parties, also one that has not sealed yet. */
    public static List<PledgeView> of(Draw draw) {
        return Arrays.stream(Party.values()).map(party -> of(draw, party)).toList();
    }

    private static PledgeView of(Draw draw, Party party) {
        return draw.pledges()
                .of(party)
                .map(pledge -> of(party, pledge, draw.areSecretsPublic()))
                .orElseGet(() -> new PledgeView(party, null, null, null, null, false, false, null));
    }

    private static PledgeView of(Party party, Pledge pledge, boolean open) {
        return new PledgeView(
                party,
                pledge.name(),
                pledge.organisation(),
                pledge.commitment(),
                pledge.committedAt(),
                pledge.reveal() != null,
                pledge.entry() != null,
                open ? pledge.reveal() : null);
    }

    public boolean isSealed() {
        return commitment != null;
    }

    /** For the public: the organisation, not the person. */
    public PledgeView withoutName() {
        return new PledgeView(
                party, null, organisation, commitment, committedAt, revealed, entered, reveal);
    }
}
