package org.yangguang.rules.check;

import java.math.BigDecimal;
import org.yangguang.rules.check.MachineFinding.Status;
import org.yangguang.rules.parameters.Share;

/** Demands on amounts in yuan, counts and shares; called from rule files. Limits are inclusive. */
public final class AmountDemand {

    private final Demand demand;

    AmountDemand(Demand demand) {
        this.demand = demand;
    }

    /** A count is at least a parameter. */
    public MachineFinding atLeast(String word, String least) {
        return demand.given(least, () -> least(word, least), word);
    }

    /** A count is at least a parameter and odd. */
    public MachineFinding atLeastAndOdd(String word, String least) {
        return demand.given(least, () -> oddAndLeast(word, least), word);
    }

    /** A count is at most a parameter. */
    public MachineFinding atMost(String word, String most) {
        return demand.given(most, () -> most(word, most), word);
    }

    /** As {@link #atMost}; more is only a suspicion. */
    public MachineFinding suspectAbove(String word, String most) {
        return suspectInstead(atMost(word, most));
    }

    /** Two amounts are the same; a difference is only a suspicion. */
    public MachineFinding suspectDifferent(String first, String second) {
        return demand.given(
                () -> {
                    boolean same = demand.amount(first).compareTo(demand.amount(second)) == 0;
                    String sum = demand.shown(first) + (same ? "，等于" : "，不等于");
                    return suspectInstead(demand.passIf(same, sum + demand.shown(second)));
                },
                first,
                second);
    }

    private MachineFinding suspectInstead(MachineFinding finding) {
        return finding.status() == Status.FAIL
                ? demand.of(Status.SUSPECT, finding.arithmetic(), true)
                : finding;
    }

    /** A part is at most a share of the whole. */
    public MachineFinding atMostShare(String part, String whole, String most) {
        return demand.given(most, () -> mostShare(part, whole, most), part, whole);
    }

    /**
     * As {@link #atMostShare}; above a further sum a human looks, which is no violation by itself.
     */
    public MachineFinding atMostShare(String part, String whole, String most, String cap) {
        MachineFinding finding = atMostShare(part, whole, most);
        boolean above =
                finding.status() == Status.PASS && demand.amount(part).compareTo(sum(cap)) > 0;
        return above
                ? demand.of(Status.PASS, finding.arithmetic() + "；但超过" + cap + capText(cap), true)
                : finding;
    }

    /** A part is at least a share of the whole. */
    public MachineFinding atLeastShare(String part, String whole, String least) {
        return demand.given(least, () -> leastShare(part, whole, least), part, whole);
    }

    /** All of a whole is there; where a part is not, a human asks for the written reason. */
    public MachineFinding complete(String part, String whole) {
        return demand.given(() -> whole(part, whole), part, whole);
    }

    private MachineFinding least(String word, String least) {
        boolean kept = demand.words().atLeast(word, least);
        String order = kept ? "，不少于 " : "，少于 ";
        return demand.passIf(kept, demand.shown(word) + order + demand.limit(least));
    }

    private MachineFinding oddAndLeast(String word, String least) {
        MachineFinding enough = least(word, least);
        boolean odd = demand.amount(word).toBigInteger().testBit(0);
        String sum = enough.arithmetic() + (odd ? "，是单数" : "，不是单数");
        return demand.passIf(odd && enough.status() == Status.PASS, sum);
    }

    private MachineFinding most(String word, String most) {
        boolean kept = demand.amount(word).compareTo(demand.limits().amount(most)) <= 0;
        String order = kept ? "，不超过 " : "，超过 ";
        return demand.passIf(kept, demand.shown(word) + order + demand.limit(most));
    }

    private MachineFinding mostShare(String part, String whole, String most) {
        boolean kept = compare(part, whole, most) <= 0;
        return demand.passIf(kept, share(part, whole, kept ? "，不超过" : "，超过", most));
    }

    private MachineFinding leastShare(String part, String whole, String least) {
        boolean kept = compare(part, whole, least) >= 0;
        return demand.passIf(kept, share(part, whole, kept ? "，不少于" : "，少于", least));
    }

    private MachineFinding whole(String part, String whole) {
        boolean complete = demand.amount(part).compareTo(demand.amount(whole)) >= 0;
        String sum = demand.shown(part) + "，" + demand.shown(whole);
        return demand.of(complete ? Status.PASS : Status.FAIL, sum, !complete);
    }

    private int compare(String part, String whole, String parameter) {
        Share share = demand.limits().share(parameter);
        return share.compare(demand.amount(part), demand.amount(whole));
    }

    private String share(String part, String whole, String order, String parameter) {
        return demand.shown(part) + order + demand.shown(whole) + " 的 " + demand.limit(parameter);
    }

    private BigDecimal sum(String cap) {
        return demand.limits().amount(cap);
    }

    private String capText(String cap) {
        return " " + demand.limit(cap) + "，请人工核对";
    }
}
