package org.yangguang.rules.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yangguang.rules.check.MachineFinding.Status;
import org.yangguang.rules.facts.TenderFacts.Bid;

/**
 * Demands on the bids beside each other; called from rule files. A match names every bidder
 * concerned; names and devices are not yet persons, so a human always looks.
 */
public final class BidDemand {

    private final Demand demand;
    private final List<Bid> bids;

    BidDemand(Demand demand, List<Bid> bids) {
        this.demand = demand;
        this.bids = bids;
    }

    /** No two bidders share one of the marks, joined by {@code 或}; sharing is a failure. */
    public List<MachineFinding> unshared(String marks) {
        return compared(marks, Status.FAIL);
    }

    /** As {@link #unshared}; sharing is only a suspicion. */
    public List<MachineFinding> suspectShared(String marks) {
        return compared(marks, Status.SUSPECT);
    }

    /** As {@link #unshared}; what the marks do not show keeps the rest undecided. */
    public List<MachineFinding> unshared(String marks, String alsoNeeded) {
        List<MachineFinding> findings = compared(marks, Status.FAIL);
        return findings.get(0).status() == Status.FAIL
                ? findings
                : List.of(demand.undecided(alsoNeeded));
    }

    private List<MachineFinding> compared(String marks, Status whenShared) {
        List<MachineFinding> shared = new ArrayList<>();
        for (Map.Entry<Bid, String> match : matches(marks.split(" 或 ")).entrySet()) {
            shared.add(demand.of(whenShared, match.getValue(), match.getKey().bidderId()));
        }
        return shared.isEmpty() ? List.of(unmatched(marks.split(" 或 "))) : shared;
    }

    private MachineFinding unmatched(String... marks) {
        List<String> known = Arrays.stream(marks).filter(this::isKnownOfAll).toList();
        List<String> missing =
                Arrays.stream(marks)
                        .filter(mark -> BidMarks.isNeeded(mark) && !known.contains(mark))
                        .toList();
        if (bids.isEmpty() || !missing.isEmpty()) {
            String what = bids.isEmpty() ? "投标记录" : "部分投标人的" + String.join("、", missing);
            return demand.undecided(what);
        }
        return demand.of(Status.PASS, "各投标人的" + String.join("、", known) + "均不相同", false);
    }

    private boolean isKnownOfAll(String mark) {
        return bids.stream().noneMatch(bid -> BidMarks.of(bid, mark).isEmpty())
                && bids.stream().noneMatch(bid -> hasNamesake(bid, mark));
    }

    private boolean hasNamesake(Bid bid, String mark) {
        return bids.stream().anyMatch(other -> BidMarks.maybeSamePerson(bid, other, mark));
    }

    private Map<Bid, String> matches(String... marks) {
        Map<Bid, String> found = new LinkedHashMap<>();
        for (String mark : marks) {
            groups(mark).forEach((value, group) -> note(found, group, mark, value));
        }
        return found;
    }

    /** Bids by a mark that several bidders share. */
    private Map<String, List<Bid>> groups(String mark) {
        Map<String, List<Bid>> groups = new LinkedHashMap<>();
        for (Bid bid : bids) {
            BidMarks.of(bid, mark)
                    .keySet()
                    .forEach(it -> groups.computeIfAbsent(it, i -> new ArrayList<>()).add(bid));
        }
        groups.values().removeIf(group -> !severalBidders(group) || isOpen(group, mark));
        return groups;
    }

    private static void note(Map<Bid, String> found, List<Bid> group, String mark, String value) {
        String names =
                group.stream().map(Bid::bidderName).distinct().collect(Collectors.joining("、"));
        String written =
                group.stream()
                        .map(bid -> BidMarks.of(bid, mark).get(value))
                        .distinct()
                        .collect(Collectors.joining("、"));
        String text = names + " 的" + mark + "同为 " + written;
        group.forEach(bid -> found.merge(bid, text, (a, b) -> a + "；" + b));
    }

    private static boolean isOpen(List<Bid> group, String mark) {
        return BidMarks.maybeSamePerson(group.get(0), group.get(1), mark);
    }

    private static boolean severalBidders(List<Bid> group) {
        return group.stream().map(Bid::bidderId).distinct().count() > 1;
    }
}
