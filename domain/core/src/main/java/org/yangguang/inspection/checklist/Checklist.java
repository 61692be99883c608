package org.yangguang.inspection.checklist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yangguang.catalogue.CheckItemView;
import org.yangguang.inspection.FindingStatus;
import org.yangguang.kernel.PartyRole;
import org.yangguang.platform.Wording;
import org.yangguang.roster.subject.PartyView;
import org.yangguang.roster.subject.SubjectId;
import org.yangguang.rules.check.MachineFinding;

/**
 * 检查表: every item in force against the parties it concerns (S9). Bidders and experts share one line each, to keep
 * the list workable; a bidder that the machine names has a line of its own.
 */
public final class Checklist {

    private static final Wording WORDS = Wording.beside(Checklist.class);

    private static final Set<PartyRole> IN_GROUPS = EnumSet.of(PartyRole.BIDDER, PartyRole.EXPERT);

    private final List<PartyView> parties;
    private final Map<String, List<MachineFinding>> machine;

    private Checklist(List<PartyView> parties, List<MachineFinding> machine) {
        this.parties = parties;
        this.machine = machine.stream().collect(Collectors.groupingBy(MachineFinding::itemCode));
    }

    /** The lines in the order of the item codes. */
    public static List<Line> of(
            List<CheckItemView> items, List<PartyView> parties, List<MachineFinding> machine) {
        Checklist checklist = new Checklist(parties, machine);
        return items.stream()
                .sorted(Comparator.comparing(CheckItemView::code))
                .flatMap(checklist::linesOf)
                .toList();
    }

    private Stream<Line> linesOf(CheckItemView item) {
        List<MachineFinding> said = machine.getOrDefault(item.code(), List.of());
        Map<PartyView, List<MachineFinding>> named = named(said);
        List<MachineFinding> general = said.stream().filter(f -> partyOf(f) == null).toList();
        List<Line> lines = new ArrayList<>();
        if (item.parties().isEmpty()) {
            lines.add(new Line(item, null, WORDS.of("group.none"), null, Hint.of(general)));
        }
        for (PartyRole role : new TreeSet<>(item.parties())) {
            List<PartyView> concerned = concernedBy(item, role);
            if (concerned.size() > 1 && IN_GROUPS.contains(role)) {
                lines.add(group(item, role, concerned.size(), Hint.of(general)));
            } else {
                concerned.forEach(
                        party -> lines.add(single(item, party, general, named.remove(party))));
            }
        }
        named.forEach((party, findings) -> lines.add(single(item, party, List.of(), findings)));
        return lines.stream();
    }

    /** The winner is one of the bidders and does not get a second line where all bidders are checked. */
    private List<PartyView> concernedBy(CheckItemView item, PartyRole role) {
        boolean winnerAmongBidders =
                role == PartyRole.WINNER && item.parties().contains(PartyRole.BIDDER);
        if (winnerAmongBidders) {
            return List.of();
        }
        Map<SubjectId, PartyView> once = new LinkedHashMap<>();
        parties.stream()
                .filter(
                        party ->
                                party.role() == role
                                        || role == PartyRole.BIDDER
                                                && party.role() == PartyRole.WINNER)
                .forEach(party -> once.putIfAbsent(party.subject(), party));
        return List.copyOf(once.values());
    }

    private Map<PartyView, List<MachineFinding>> named(List<MachineFinding> said) {
        Map<PartyView, List<MachineFinding>> named = new LinkedHashMap<>();
        said.stream()
                .filter(finding -> partyOf(finding) != null)
                .forEach(
                        finding ->
                                named.computeIfAbsent(partyOf(finding), p -> new ArrayList<>())
                                        .add(finding));
        return named;
    }

    private PartyView partyOf(MachineFinding finding) {
        return parties.stream()
                .filter(party -> party.subject().value().equals(finding.partyId()))
                .findFirst()
                .orElse(null);
    }

    private static Line single(
            CheckItemView item,
            PartyView party,
            List<MachineFinding> general,
            List<MachineFinding> named) {
        List<MachineFinding> all = new ArrayList<>(general);
        all.addAll(named == null ? List.of() : named);
        return new Line(item, party.subject(), party.name(), party.role(), Hint.of(all));
    }

    private static Line group(CheckItemView item, PartyRole role, int size, Hint hint) {
        String name = WORDS.of(role == PartyRole.EXPERT ? "group.experts" : "group.bidders", size);
        return new Line(item, null, name, role, hint);
    }

    /** A line to be kept; {@code party} is null for a group or an item without a party. */
    public record Line(
            CheckItemView item, SubjectId party, String partyName, PartyRole role, Hint hint) {}

    /** What the machine says: the gravest of its answers and all its sums; status null when it cannot tell. */
    record Hint(FindingStatus status, String arithmetic, boolean review) {

        private static final List<MachineFinding.Status> GRAVEST_FIRST =
                List.of(
                        MachineFinding.Status.FAIL,
                        MachineFinding.Status.SUSPECT,
                        MachineFinding.Status.UNDECIDED,
                        MachineFinding.Status.PASS,
                        MachineFinding.Status.NA);

        public static Hint of(List<MachineFinding> findings) {
            String sums =
                    findings.stream()
                            .map(MachineFinding::arithmetic)
                            .filter(Objects::nonNull)
                            .distinct()
                            .collect(Collectors.joining("；"));
            return new Hint(
                    gravest(findings),
                    sums.isEmpty() ? null : sums,
                    findings.stream().anyMatch(MachineFinding::review));
        }

        private static FindingStatus gravest(List<MachineFinding> findings) {
            return findings.stream()
                    .map(MachineFinding::status)
                    .min(Comparator.comparing(GRAVEST_FIRST::indexOf))
                    .filter(status -> status != MachineFinding.Status.UNDECIDED)
                    .map(status -> FindingStatus.valueOf(status.name()))
                    .orElse(null);
        }
    }
}
