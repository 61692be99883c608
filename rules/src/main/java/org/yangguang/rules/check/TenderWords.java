package org.yangguang.rules.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yangguang.rules.engine.Situation;
import org.yangguang.rules.facts.CodeWords;
import org.yangguang.rules.facts.MustTender;
import org.yangguang.rules.facts.ProjectFacts;
import org.yangguang.rules.facts.TenderFacts;
import org.yangguang.rules.facts.TenderFacts.Bid;
import org.yangguang.rules.facts.TenderFacts.Committee;
import org.yangguang.rules.facts.TenderFacts.Disclosure;
import org.yangguang.rules.facts.TenderFacts.Money;
import org.yangguang.rules.facts.TenderFacts.Timeline;
import org.yangguang.rules.facts.TenderFacts.Winner;

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
        words = disclosure(words, tender.disclosure());
        words = parties(words, tender);
        return bids(words, tender);
    }

    /** The day whose rules apply: the notice, else the first later step whose day is known. */
    static LocalDate conduct(TenderFacts tender) {
        Timeline days = tender.timeline();
        return Stream.of(
                        tender.project().noticeDate(),
                        days.notice(),
                        days.prequalStart(),
                        days.docStart(),
                        dateOf(days.bidDeadline()),
                        dateOf(days.openTime()),
                        days.evalReportReceived(),
                        days.candidatePublicityStart(),
                        days.awardNotice(),
                        days.resultNotice(),
                        days.contract())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Situation project(Situation words, ProjectFacts project) {
        return words.with("类别", CodeWords.kind(project))
                .with("招标项目登记", CodeWords.registered(project))
                .with("估算价", project.estimate())
                .with("国有资金", CodeWords.stateFunds(project))
                .with("核准招标方式", CodeWords.mode(project.approvedMode()))
                .with("招标方式", CodeWords.mode(project.tenderMode()))
                .with("招标方式与核准", modes(project))
                .with("应当采用的方式", dueMode(project))
                .with("邀请招标依据", project.inviteGround());
    }

    /** Null when it depends on state funds that nobody speaks of. */
    private static String dueMode(ProjectFacts project) {
        if ("OPEN".equals(project.approvedMode()) || Boolean.TRUE.equals(project.stateDominant())) {
            return "公开招标";
        }
        return project.stateDominant() == null ? null : "不限";
    }

    private static String modes(ProjectFacts project) {
        String approved = CodeWords.mode(project.approvedMode());
        String actual = CodeWords.mode(project.tenderMode());
        if (approved == null || actual == null) {
            return null;
        }
        return approved.equals(actual) ? "一致" : "不一致";
    }

    private static Situation preparation(Situation words, Timeline days) {
        return words.with("批准之日", days.approval())
                .with("招标公告之日", days.notice())
                .with("招标文件开始发出之日", days.docStart())
                .with("招标文件停止发出之日", days.docStop())
                .with("资格预审文件开始发出之日", days.prequalStart())
                .with("资格预审文件停止发出之日", days.prequalStop())
                .with("资格预审申请截止之日", days.prequalDeadline())
                .with("澄清修改发出之日", days.clarification())
                .with("澄清修改后的投标截止", extended(days))
                .with("投标截止之日", dateOf(days.bidDeadline()))
                .with("投标截止时间", days.bidDeadline())
                .with("开标时间", days.openTime());
    }

    private static String extended(Timeline days) {
        if (days.clarification() == null) {
            return null;
        }
        return days.deadlineExtended() ? "已顺延" : "未顺延";
    }

    private static Situation award(Situation words, Timeline days) {
        return words.with("收到评标报告之日", days.evalReportReceived())
                .with("候选人公示开始之日", days.candidatePublicityStart())
                .with("候选人公示截止之日", days.candidatePublicityEnd())
                .with("收到异议之日", days.objectionReceived())
                .with("答复异议之日", days.objectionReply())
                .with("确定中标人之日", days.winnerFixed())
                .with("发出中标通知书之日", days.awardNotice())
                .with("中标结果公告之日", days.resultNotice())
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

    private static Situation disclosure(Situation words, Disclosure disclosed) {
        Boolean consortium = disclosed.consortium();
        return words.with("组织形式", CodeWords.ORGANISING.word(disclosed.organisedBy()))
                .with("被邀请人数", count(disclosed.invited()))
                .with("文件售价", disclosed.documentFee())
                .with("是否接受联合体", consortium == null ? null : consortium ? "接受" : "不接受")
                .with("投标有效期", count(disclosed.validityDays()))
                .with("评标办法", disclosed.evaluationMethod())
                .with("资格和评标条款", disclosed.conditions())
                .with("异议渠道", disclosed.objectionChannel());
    }

    private static Situation parties(Situation words, TenderFacts tender) {
        List<LocalDate> ends = tender.disclosure().bondEnds().stream().distinct().sorted().toList();
        LocalDate due = validUntil(tender);
        boolean unknown = ends.isEmpty() || due == null;
        return words.with("合同当事人", contractParty(tender))
                .with("代理机构", agency(tender))
                .with("投标有效期截止之日", due)
                .with("保证金有效期", unknown ? null : ends.equals(List.of(due)) ? "一致" : "不一致")
                .with("保函担保结束时间", ends.isEmpty() ? null : shown(ends));
    }

    /** The validity runs from the deadline (条例25), whose day is not counted (民法典201). */
    private static LocalDate validUntil(TenderFacts tender) {
        LocalDate deadline = dateOf(tender.timeline().bidDeadline());
        Integer days = tender.disclosure().validityDays();
        return deadline == null || days == null ? null : deadline.plusDays(days);
    }

    private static String shown(List<LocalDate> days) {
        return days.stream().map(LocalDate::toString).collect(Collectors.joining("、"));
    }

    /** The contract may bind further members of a winning consortium. */
    private static String contractParty(TenderFacts tender) {
        String parties = tender.disclosure().contractParties();
        Winner winner = tender.winner();
        if (parties == null || winner == null || winner.ids().isEmpty()) {
            return null;
        }
        List<String> bound = List.of(parties.split("\\s*[;；]\\s*"));
        return winner.ids().stream().anyMatch(bound::contains) ? "是中标人" : "不是中标人";
    }

    private static String agency(TenderFacts tender) {
        String agency = tender.disclosure().agencyId();
        if (agency == null) {
            return null;
        }
        if (tender.bids().stream().anyMatch(bid -> bid.includes(agency))) {
            return "参加了本项目投标";
        }
        return tender.bids().stream().anyMatch(Bid::listed) ? "没有参加本项目投标" : null;
    }

    private static Situation bids(Situation words, TenderFacts tender) {
        List<Bid> bids = tender.bids();
        long bidders = bids.stream().filter(Bid::listed).map(Bid::bidderId).distinct().count();
        boolean listed = hasCandidates(tender);
        Winner winner = tender.winner();
        return words.with("投标人个数", bidders == 0 ? null : BigDecimal.valueOf(bidders))
                .with("开标", isOpened(tender) ? "已经开标" : null)
                .with("中标候选人名单", listed ? "有" : null)
                .with("中标人", winner == null ? null : winner.name())
                .with("中标人与名单", winner == null || !listed ? null : listed(winner))
                .with("中标人名次", winner == null || !listed ? null : rank(winner));
    }

    /** Prices are read out at the opening, and nothing is evaluated or awarded before it (法36). */
    private static boolean isOpened(TenderFacts tender) {
        Timeline days = tender.timeline();
        boolean priced = tender.bids().stream().anyMatch(bid -> bid.price() != null);
        return priced
                || tender.winner() != null
                || hasCandidates(tender)
                || Stream.of(
                                days.openTime(),
                                days.evalReportReceived(),
                                days.candidatePublicityStart(),
                                days.awardNotice(),
                                days.contract())
                        .anyMatch(Objects::nonNull);
    }

    private static boolean hasCandidates(TenderFacts tender) {
        Integer announced = tender.committee().candidates();
        return announced != null && announced > 0;
    }

    private static String listed(Winner winner) {
        return winner.listed() ? "在名单内" : "不在名单内";
    }

    private static String rank(Winner winner) {
        Integer rank = winner.rank();
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
