package org.yangguang.draw.ceremony;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.yangguang.dr1.file.DrawHash;
import org.yangguang.dr1.frozen.Commitments;
import org.yangguang.draw.ceremony.CeremonyRules.NotYourPart;
import org.yangguang.draw.ceremony.CeremonyRules.PublicValuesDiffer;
import org.yangguang.draw.ceremony.CeremonyRules.SecretNotTheOnePromised;
import org.yangguang.draw.ceremony.CeremonyRules.SecretNotWhole;
import org.yangguang.draw.ceremony.CeremonyRules.SecretOfTheOtherParty;
import org.yangguang.draw.ceremony.CeremonyRules.SecretsStillMissing;
import org.yangguang.identity.Role;

/** What the two parties of one draw promised, handed in and typed (DR1 4.1); when each may, the draw knows. */
public final class Pledges {

    private final Map<Party, Pledge> byParty;

    /** @param byParty kept by the draw and changed here */
    Pledges(Map<Party, Pledge> byParty) {
        this.byParty = byParty;
    }

    /** A party may replace its own; nobody takes the other's place, or both. */
    void commit(Party party, Pledge.Signatory by, String commitment, Instant now) {
        requireFree(party, by.login());
        byParty.put(party, Pledge.of(by, commitment, now));
    }

    private void requireFree(Party party, String login) {
        boolean taken = of(party).filter(pledge -> !pledge.login().equals(login)).isPresent();
        boolean other = partOf(login).filter(own -> own != party).isPresent();
        if (taken || other) {
            throw new NotYourPart();
        }
    }

    /** The secret is checked at once; a wrong one would make the draw impossible later. */
    void reveal(String draw, Party party, String login, String secret, Instant now) {
        Pledge own = own(party, login);
        if (!secret.matches("[0-9a-f]{64}")) {
            throw new SecretNotWhole(secret.length());
        }
        if (!opens(draw, party, secret)) {
            throw opens(draw, party.other(), secret)
                    ? new SecretOfTheOtherParty()
                    : new SecretNotTheOnePromised();
        }
        byParty.put(party, own.revealed(secret, now));
    }

    private boolean opens(String draw, Party party, String secret) {
        String promised = Commitments.commit(DrawHash.SHA_256, draw, party.word(), secret);
        return of(party).map(Pledge::commitment).filter(promised::equals).isPresent();
    }

    /** The public number, once both secrets are in; two people type the same. */
    void enter(Party party, String login, String value, Instant now) {
        Pledge own = own(party, login);
        if (!areSecretsIn()) {
            throw new SecretsStillMissing();
        }
        byParty.put(party, own.entered(value, now));
        if (known(Pledge::entry).values().stream().distinct().count() > 1) {
            throw new PublicValuesDiffer();
        }
    }

    private Pledge own(Party party, String login) {
        return of(party)
                .filter(pledge -> pledge.login().equals(login))
                .orElseThrow(NotYourPart::new);
    }

    /** The part that the person has sealed, or may still seal by role. */
    public Optional<Party> partFor(String login, Predicate<Role> has) {
        return partOf(login)
                .or(
                        () ->
                                Stream.of(Party.values())
                                        .filter(party -> has.test(party.role()))
                                        .filter(this::lacks)
                                        .findFirst());
    }

    /** Refuses whoever has no part in the ceremony. */
    public Party requirePart(String login, Predicate<Role> has) {
        return partFor(login, has).orElseThrow(NotYourPart::new);
    }

    boolean areSealed() {
        return commitments().size() == Party.values().length;
    }

    boolean areSecretsIn() {
        return reveals().size() == Party.values().length;
    }

    boolean areEntered() {
        return known(Pledge::entry).size() == Party.values().length;
    }

    Optional<Pledge> of(Party party) {
        return Optional.ofNullable(byParty.get(party));
    }

    Optional<Party> partOf(String login) {
        return byParty.entrySet().stream()
                .filter(e -> e.getValue().login().equals(login))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    boolean lacks(Party party) {
        return !byParty.containsKey(party);
    }

    public SortedMap<String, String> commitments() {
        return known(Pledge::commitment);
    }

    SortedMap<String, String> organisations() {
        return known(Pledge::organisation);
    }

    /** The secrets handed in. */
    public SortedMap<String, String> reveals() {
        return known(Pledge::reveal);
    }

    /** By the party's word; without those who have not come so far. */
    private SortedMap<String, String> known(Function<Pledge, String> part) {
        SortedMap<String, String> known = new TreeMap<>();
        byParty.forEach(
                (party, pledge) -> {
                    String said = part.apply(pledge);
                    if (said != null) {
                        known.put(party.word(), said);
                    }
                });
        return known;
    }
}
