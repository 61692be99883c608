package org.yangguang.rules.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yangguang.rules.check.MachineFinding.Status;
import org.yangguang.rules.facts.TenderFacts.Bid;

/**
 * Demands on the bids beside each other; called from rule files. A match names every bidder
 * concerned; names and devices are not yet persons, so a human always looks.
 */
public final class BidDemand {

    private static final Map<String, Function<Bid, Object>> MARKS =
            Map.of(
                    "单位负责人", Bid::legalRepresentative,
                    "投标代理人", Bid::agentName,
                    "项目负责人", Bid::projectManager,
                    "保证金转出账户", Bid::bondPayer,
                    "网卡地址", Bid::macAddress,
                    "投标文件特征码", Bid::fileMd5);

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
        List<String> missing =
                Arrays.stream(marks)
                        .filter(mark -> bids.stream().anyMatch(bid -> value(bid, mark) == null))
                        .toList();
        if (bids.isEmpty() || !missing.isEmpty()) {
            String what = bids.isEmpty() ? "投标记录" : "部分投标人的" + String.join("、", missing);
            return demand.undecided(what);
        }
        return demand.of(Status.PASS, "各投标人的" + String.join("、", marks) + "均不相同", false);
    }

    private Map<Bid, String> matches(String... marks) {
        Map<Bid, String> found = new LinkedHashMap<>();
        for (String mark : marks) {
            groups(mark).values().stream()
                    .filter(BidDemand::severalBidders)
                    .forEach(group -> note(found, group, mark));
        }
        return found;
    }

    private Map<Object, List<Bid>> groups(String mark) {
        return bids.stream()
                .filter(bid -> value(bid, mark) != null)
                .collect(
                        Collectors.groupingBy(
                                bid -> value(bid, mark), LinkedHashMap::new, Collectors.toList()));
    }

    private void note(Map<Bid, String> found, List<Bid> group, String mark) {
        String names =
                group.stream().map(Bid::bidderName).distinct().collect(Collectors.joining("、"));
        String text = names + " 的" + mark + "同为 " + value(group.get(0), mark);
        group.forEach(bid -> found.merge(bid, text, (a, b) -> a + "；" + b));
    }

    private static boolean severalBidders(List<Bid> group) {
        return group.stream().map(Bid::bidderId).distinct().count() > 1;
    }

    private static Object value(Bid bid, String mark) {
        Object value = Objects.requireNonNull(MARKS.get(mark), mark).apply(bid);
        return value instanceof String text && text.isBlank() ? null : value;
    }
}
