package org.yangguang.rules.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.yangguang.rules.engine.Situation;
import org.yangguang.rules.facts.CodeWords;
import org.yangguang.rules.facts.MustTender;
import org.yangguang.rules.facts.ProjectFacts;
import org.yangguang.rules.facts.TenderFacts;
import org.yangguang.rules.facts.TenderFacts.Bid;
import org.yangguang.rules.facts.TenderFacts.Committee;
import org.yangguang.rules.facts.TenderFacts.Money;
import org.yangguang.rules.facts.TenderFacts.Timeline;

/** The words that check sentences use, filled from the facts of one tender. */
final class TenderWords {

    private TenderWords() {}

    static Situation of(TenderFacts tender, MustTender must) {
        Situation words = Situation.on(conduct(tender)).with("招标要求", must.word());
        words = project(words, tender.project());
        words = preparation(words, tender.timeline());
        words = award(words, tender.timeline());
        words = money(words, tender.money());
        words = committee(words, tender.committee());
        return bids(words, tender.bids());
    }

    /** The day whose rules apply: the notice, else when the documents went out. */
    static LocalDate conduct(TenderFacts tender) {
        Timeline days = tender.timeline();
        return Stream.of(tender.project().noticeDate(), days.notice(), days.docStart())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Situation project(Situation words, ProjectFacts project) {
        boolean open = project.stateDominant() || "OPEN".equals(project.approvedMode());
        return words.with("类别", CodeWords.kind(project))
                .with("估算价", project.estimate())
                .with("国有资金", CodeWords.stateFunds(project))
                .with("核准招标方式", CodeWords.mode(project.approvedMode()))
                .with("招标方式", CodeWords.mode(project.tenderMode()))
                .with("应当采用的方式", open ? "公开招标" : "不限")
                .with("邀请招标依据", project.inviteGround());
    }

    private static Situation preparation(Situation words, Timeline days) {
        return words.with("批准之日", days.approval())
                .with("招标公告之日", days.notice())
                .with("招标文件开始发出之日", days.docStart())
                .with("招标文件停止发出之日", days.docStop())
                .with("资格预审文件停止发出之日", days.prequalStop())
                .with("资格预审申请截止之日", days.prequalDeadline())
                .with("澄清修改发出之日", days.clarification())
                .with("澄清修改后的投标截止", days.deadlineExtended() ? "已顺延" : "未顺延")
                .with("投标截止之日", dateOf(days.bidDeadline()))
                .with("投标截止时间", days.bidDeadline())
                .with("开标时间", days.openTime());
    }

    private static Situation award(Situation words, Timeline days) {
        return words.with("收到评标报告之日", days.evalReportReceived())
                .with("候选人公示开始之日", days.candidatePublicityStart())
                .with("候选人公示截止之日", days.candidatePublicityEnd())
                .with("收到异议之日", days.objectionReceived())
                .with("答复异议之日", days.objectionReply())
                .with("确定中标人之日", days.winnerFixed())
                .with("发出中标通知书之日", days.awardNotice())
                .with("订立合同之日", days.contract())
                .with("退还投标保证金之日", days.bondRefund())
                .with("提交书面报告之日", days.writtenReport());
    }

    private static Situation money(Situation words, Money money) {
        return words.with("投标保证金", money.bidBond())
                .with("履约保证金", money.performanceBond())
                .with("最高投标限价", money.ceilingPrice())
                .with("中标金额", money.award())
                .with("合同金额", money.contract());
    }

    private static Situation committee(Situation words, Committee committee) {
        Boolean drawn = committee.drawRecord();
        return words.with("评标委员会人数", count(committee.total()))
                .with("技术经济专家人数", count(committee.experts()))
                .with("签字人数", count(committee.signatures()))
                .with("中标候选人人数", count(committee.candidates()))
                .with("专家抽取记录", drawn == null ? null : drawn ? "有" : "没有");
    }

    private static Situation bids(Situation words, List<Bid> bids) {
        long bidders = bids.stream().map(Bid::bidderId).distinct().count();
        boolean ranked = bids.stream().anyMatch(bid -> bid.candidateRank() != null);
        Bid winner = bids.stream().filter(Bid::winner).findFirst().orElse(null);
        return words.with("投标人个数", bids.isEmpty() ? null : BigDecimal.valueOf(bidders))
                .with("中标候选人名单", ranked ? "有" : null)
                .with("中标人", winner == null ? null : winner.bidderName())
                .with("中标人名次", winner == null ? null : rank(winner));
    }

    private static String rank(Bid winner) {
        Integer rank = winner.candidateRank();
        if (rank == null) {
            return null;
        }
        return rank == 1 ? "第一名" : "不是第一名";
    }

    private static LocalDate dateOf(LocalDateTime moment) {
        return moment == null ? null : moment.toLocalDate();
    }

    private static BigDecimal count(Integer number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }
}
