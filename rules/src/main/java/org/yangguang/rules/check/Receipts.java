package org.yangguang.rules.check;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import org.yangguang.rules.check.MachineFinding.Status;
import org.yangguang.rules.engine.Wording;
import org.yangguang.rules.facts.TenderFacts.Bid;

/** Demands on each bid as it was received; called from rule files. */
public final class Receipts {

    private final Demand demand;
    private final List<Bid> bids;

    Receipts(Demand demand, List<Bid> bids) {
        this.demand = demand;
        this.bids = bids;
    }

    /** No bid was taken after a moment. */
    public MachineFinding noneAfter(String deadline) {
        return demand.given(
                () -> noneAfter(demand.words().get(deadline, LocalDateTime.class)), deadline);
    }

    /** No price is above an amount; a bidder above it is suspected. */
    public List<MachineFinding> noPriceAbove(String ceiling) {
        MachineFinding all = demand.given(() -> allPriced(ceiling), ceiling);
        List<MachineFinding> above =
                demand.words().known(ceiling) ? above(demand.amount(ceiling)) : List.of();
        return above.isEmpty() ? List.of(all) : above;
    }

    /**
     * Nobody bids twice, alone or in consortia. Members are written down only where a consortium
     * bids: where they are admitted and none is written, a human asks whether any was forgotten.
     */
    public List<MachineFinding> noneTwice(String alsoNeeded) {
        List<MachineFinding> twice =
                bids.stream()
                        .filter(bid -> bids.stream().anyMatch(it -> it != bid && share(it, bid)))
                        .map(this::twice)
                        .toList();
        if (!twice.isEmpty()) {
            return twice;
        }
        boolean alone = demand.words().is("是否接受联合体", "不接受");
        boolean membersKnown = bids.stream().anyMatch(bid -> !bid.members().isEmpty());
        String sum = membersKnown ? "各投标人和联合体成员均只出现一次" : "各投标人均只出现一次，没有登记联合体成员";
        return bids.stream().noneMatch(Bid::listed)
                ? List.of(demand.undecided("投标记录、" + alsoNeeded))
                : List.of(demand.of(Status.PASS, sum, !(alone || membersKnown)));
    }

    private static boolean share(Bid one, Bid other) {
        return one.all().anyMatch(other::includes);
    }

    private MachineFinding noneAfter(LocalDateTime deadline) {
        String late =
                bids.stream()
                        .filter(bid -> bid.receivedAt() != null)
                        .filter(bid -> !isOpen(bid, deadline) && bid.receivedAt().isAfter(deadline))
                        .map(bid -> bid.bidderName() + " " + Wording.of(bid.receivedAt(), ""))
                        .collect(Collectors.joining("、"));
        String limit = "投标截止时间 " + Wording.of(deadline, "");
        if (!late.isEmpty()) {
            return demand.of(Status.FAIL, limit + "；以后收到：" + late, false);
        }
        boolean allKnown =
                bids.stream().allMatch(bid -> bid.receivedAt() != null && !isOpen(bid, deadline));
        return bids.isEmpty() || !allKnown
                ? demand.undecided(hasTime(deadline) ? "全部投标的送达时间" : "投标截止时间")
                : demand.of(Status.PASS, limit + "；全部投标在此以前送达", false);
    }

    /** On the last day the time of day decides, which midnight says is not known. */
    private static boolean isOpen(Bid bid, LocalDateTime deadline) {
        LocalDateTime received = bid.receivedAt();
        return received != null
                && received.toLocalDate().equals(deadline.toLocalDate())
                && !(hasTime(received) && hasTime(deadline));
    }

    private static boolean hasTime(LocalDateTime moment) {
        return !moment.toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    private MachineFinding allPriced(String ceiling) {
        boolean allKnown = bids.stream().allMatch(bid -> bid.price() != null);
        return bids.isEmpty() || !allKnown
                ? demand.undecided("全部投标报价")
                : demand.of(Status.PASS, "全部报价不高于" + demand.shown(ceiling), false);
    }

    private List<MachineFinding> above(BigDecimal ceiling) {
        return bids.stream()
                .filter(bid -> bid.price() != null && bid.price().compareTo(ceiling) > 0)
                .map(bid -> aboveCeiling(bid, ceiling))
                .toList();
    }

    private MachineFinding aboveCeiling(Bid bid, BigDecimal ceiling) {
        String sum =
                bid.bidderName()
                        + " 报价 "
                        + Wording.amount(bid.price())
                        + " 元，高于 "
                        + Wording.amount(ceiling)
                        + " 元";
        return demand.of(Status.SUSPECT, sum, bid.bidderId());
    }

    private MachineFinding twice(Bid bid) {
        return demand.of(Status.FAIL, bid.bidderName() + " 在同一标段出现两次以上", bid.bidderId());
    }
}
