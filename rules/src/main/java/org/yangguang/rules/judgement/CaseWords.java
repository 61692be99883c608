package org.yangguang.rules.judgement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yangguang.rules.catalogue.CheckItems;
import org.yangguang.rules.engine.Situation;
import org.yangguang.rules.facts.CodeWords;
import org.yangguang.rules.facts.MustTender;
import org.yangguang.rules.facts.ProjectFacts;
import org.yangguang.rules.judgement.JudgementCase.Found;
import org.yangguang.rules.parameters.Limits;

/** The words that judgement sentences use of a case. */
final class CaseWords {

    private CaseWords() {}

    /**
     * The day whose numbers apply: the decision, without one the day of discovery.
     */
    static Optional<LocalDate> standardDay(JudgementCase inspected) {
        return firstKnown(
                inspected.decidedOn(),
                inspected.discoveredOn(),
                inspected.conductEnd(),
                inspected.project().noticeDate());
    }

    /** The day whose law applies: the end of the act, else the notice. */
    static Optional<LocalDate> conductDay(JudgementCase inspected) {
        return firstKnown(
                inspected.conductEnd(),
                inspected.project().noticeDate(),
                inspected.discoveredOn(),
                inspected.decidedOn());
    }

    static Situation of(JudgementCase inspected, MustTender must, LocalDate day) {
        Situation words =
                project(Situation.on(day), inspected.project())
                        .with("招标要求", must.word())
                        .with("衡量之日", day)
                        .with("追诉标准", standard(new Limits(day)));
        words = effect(procedure(words, inspected), inspected);
        words = impact(words, inspected.impact());
        words = bribe(words, inspected.bribe());
        return rare(words, inspected.crimeFacts());
    }

    private static Situation project(Situation words, ProjectFacts project) {
        String industry = project.industry();
        return words.with("行业", Departments.isIndustry(industry) ? industry : null)
                .with("招标人性质", CodeWords.OWNERS.word(project.ownerType()));
    }

    private static Situation procedure(Situation words, JudgementCase inspected) {
        String flawed =
                inspected.findings().stream()
                        .filter(found -> "FAIL".equals(found.status()))
                        .map(Found::itemCode)
                        .filter(CaseWords::isProcedural)
                        .collect(Collectors.joining("、"));
        return words.with("抽查人员人数", count(inspected.inspectors()))
                .with("笔录签字", CaseCodes.SIGNING.word(inspected.recordSign()))
                .with("程序事项", flawed.isEmpty() ? "符合" : "不符合")
                .with("程序事项编号", flawed);
    }

    private static Situation effect(Situation words, JudgementCase inspected) {
        return words.with("中标结果", CaseCodes.EFFECT.word(inspected.affectsResult()))
                .with("整改", inspected.rectifiable() ? "能" : "不能")
                .with("中标金额", positive(inspected.award()))
                .with("合同金额", positive(inspected.contract()))
                .with("行为终了之日", inspected.conductEnd())
                .with("发现之日", inspected.discoveredOn())
                .with("处罚权", inspected.canPenalise() ? "有" : "无");
    }

    private static Situation impact(Situation words, Impact impact) {
        return words.with("直接损失", positive(impact.loss()))
                .with("违法所得", positive(impact.gain()))
                .with("手段", CaseCodes.MEANS.word(impact.means()))
                .with("两年内串通处罚次数", count(impact.priorPenalties()))
                .with("三年内同类违法次数", count(impact.priorSame()))
                .with("伪造", CaseCodes.FORGED.word(impact.forged()))
                .with("公职人员", either(impact.officialInvolved(), "涉及", "不涉及"))
                .with("情节", either(impact.serious(), "严重", "不严重"));
    }

    private static Situation bribe(Situation words, Bribe bribe) {
        return words.with("贿赂金额", positive(bribe.amount()))
                .with("收受人", CaseCodes.RECEIVERS.word(bribe.receiver()))
                .with("给予人", CaseCodes.GIVERS.word(bribe.giver()))
                .with("贿赂情节", either(bribe.aggravated(), "有", "无"));
    }

    private static Situation rare(Situation words, CrimeFacts facts) {
        return words.with("商业秘密", either(facts.tradeSecret(), "是", "不是"))
                .with("非法占有目的", either(facts.keepIntent(), "有", "无"))
                .with("骗取金额", positive(facts.swindled()))
                .with("虚假证明文件", either(facts.certifier(), "是", "不是"))
                .with("虚构数额", positive(facts.fictitious()))
                .with("证明数额", positive(facts.fictitiousOf()))
                .with("挪用金额", positive(facts.misused()))
                .with("挪用资金性质", CaseCodes.FUNDS.word(facts.misusedFunds()))
                .with("挪用用途", CaseCodes.MISUSE.word(facts.misuse()))
                .with("应当移送而未移送", either(facts.notReferred(), "是", "不是"))
                .with("人员伤亡或者恶劣影响", either(facts.graveResult(), "有", "无"));
    }

    /** An item about the bureau's own procedure; one that the catalogue lacks is about nothing. */
    private static boolean isProcedural(String itemCode) {
        return CheckItems.find(itemCode)
                .map(item -> new Yields(item.yields()).isProcedural())
                .orElse(false);
    }

    private static String standard(Limits limits) {
        String name = "串通投标追诉标准版本";
        return limits.has(name) ? limits.edition(name) : null;
    }

    private static String either(Boolean known, String yes, String no) {
        return known == null ? null : known ? yes : no;
    }

    /** An amount below zero is doubted, and no rule rests on it. */
    private static BigDecimal positive(BigDecimal amount) {
        return amount == null || amount.signum() < 0 ? null : amount;
    }

    private static BigDecimal count(Integer number) {
        return number == null ? null : positive(BigDecimal.valueOf(number));
    }

    private static Optional<LocalDate> firstKnown(LocalDate... days) {
        return Stream.of(days).filter(Objects::nonNull).findFirst();
    }
}
