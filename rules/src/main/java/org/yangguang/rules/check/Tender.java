package org.yangguang.rules.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.kie.api.definition.rule.Rule;
import org.yangguang.kernel.calendar.WorkingCalendar;
import org.yangguang.rules.engine.RuleText;
import org.yangguang.rules.engine.Situation;
import org.yangguang.rules.engine.Worded;
import org.yangguang.rules.facts.TenderFacts.Bid;

/**
 * The tender under check, as rule sentences see it: its words, its bids, and the calendar to count
 * with.
 */
public final class Tender implements Worded {

    private final Situation words;
    private final List<Bid> bids;
    private final WorkingCalendar calendar;

    Tender(Situation words, List<Bid> bids, WorkingCalendar calendar) {
        this.words = words;
        this.bids = bids;
        this.calendar = calendar;
    }

    @Override
    public Situation words() {
        return words;
    }

    /** Whether a duty that binds 全部 or only 依法必须招标 projects binds this one. */
    public boolean boundBy(String projects) {
        return "全部".equals(projects) || words.is("招标要求", "依法必须招标");
    }

    /** What a rule demands of days under an item; called from rule files, like the next four. */
    public DayDemand days(String item, Rule rule) {
        return new DayDemand(demand(item, rule), new Terms(calendar));
    }

    public AmountDemand amounts(String item, Rule rule) {
        return new AmountDemand(demand(item, rule));
    }

    public BidDemand bids(String item, Rule rule) {
        return new BidDemand(demand(item, rule), bids);
    }

    public Receipts receipts(String item, Rule rule) {
        return new Receipts(demand(item, rule), bids);
    }

    public PlainDemand plain(String item, Rule rule) {
        return new PlainDemand(demand(item, rule));
    }

    /** Says that an item does not apply, by the article that limits it to mandatory tenders. */
    public MachineFinding outside(MandatoryOnly item, Rule rule) {
        return limited(item, rule).notApplicable("不是依法必须招标的项目，" + item.article() + "不适用");
    }

    /** Says that it is not known whether an item applies. */
    public MachineFinding perhapsOutside(MandatoryOnly item, Rule rule) {
        String registered = words.known("招标项目登记") ? "" : "招标项目登记、";
        return limited(item, rule).undecided(registered + "判断是否依法必须招标的资金、类别或者估算价");
    }

    private PlainDemand limited(MandatoryOnly item, Rule rule) {
        String number = RuleText.of(rule).number();
        return new PlainDemand(new Demand(item.item(), item.article() + "（" + number + "）", words));
    }

    /** Whether the prices follow a pattern; needs a least number of them. */
    public MachineFinding pricePattern(String item, Rule rule, String least, String tolerance) {
        Demand demand = demand(item, rule);
        List<BigDecimal> prices = bids.stream().map(Bid::price).filter(Objects::nonNull).toList();
        boolean enough = words.atLeast("投标人个数", least) && prices.size() == bids.size();
        return enough
                ? PricePattern.of(prices, words.limits().amount(tolerance)).judge(demand)
                : demand.undecided("足够的投标报价");
    }

    private Demand demand(String item, Rule rule) {
        RuleText text = RuleText.of(rule);
        return new Demand(item, text.basis() + "（" + text.number() + "）", words);
    }
}
