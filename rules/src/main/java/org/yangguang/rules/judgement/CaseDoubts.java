package org.yangguang.rules.judgement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yangguang.rules.catalogue.CheckItems;
import org.yangguang.rules.engine.Wording;
import org.yangguang.rules.facts.CodeTable;
import org.yangguang.rules.facts.CodeWords;
import org.yangguang.rules.facts.Doubt;
import org.yangguang.rules.facts.Doubt.Kind;
import org.yangguang.rules.facts.MustTender;
import org.yangguang.rules.facts.ProjectFacts;
import org.yangguang.rules.judgement.JudgementCase.Found;

/** Finds what a human must settle in a case before its answer can be relied on. */
final class CaseDoubts {

    private static final String UNKNOWN_INDUSTRY = "UNKNOWN";
    private static final String NO_LAW = "定性规则";

    private final List<Doubt> doubts = new ArrayList<>();

    private CaseDoubts() {}

    static List<Doubt> of(JudgementCase inspected) {
        CaseDoubts all = new CaseDoubts();
        all.findings(inspected.findings());
        all.project(inspected.project());
        all.codes(inspected);
        all.amounts(inspected);
        all.days(inspected);
        return all.doubts.stream().distinct().sorted().toList();
    }

    static Optional<Doubt> ofScope(MustTender must) {
        return must == MustTender.UNKNOWN
                ? Optional.of(
                        new Doubt(Kind.SCOPE_UNKNOWN, "招标要求", "已知的资金、类别、估算价不足以判断是否依法必须招标，请人工核对"))
                : Optional.empty();
    }

    static Doubt beforeThePlan(LocalDate day, LocalDate first) {
        return new Doubt(
                Kind.LAW_NOT_IN_FORCE,
                "处置规则",
                "处置规则自 " + first + " 起施行，本案日期 " + day + " 更早，暂按最早的版本处理，请人工核对");
    }

    static Doubt beforeTheLaw(LocalDate conduct) {
        return new Doubt(
                Kind.LAW_NOT_IN_FORCE,
                NO_LAW,
                "有事项确认不符合，但行为之日 " + conduct + " 还没有可用的定性规则，未认定违法，请人工核对行为之日和当时的规定");
    }

    /** Nothing was found a violation only because no rule was there yet: that is not the same as nothing found. */
    static boolean leavesNothingToJudge(Doubt doubt) {
        return doubt.about().equals(NO_LAW);
    }

    private void findings(List<Found> findings) {
        for (Found found : findings) {
            String code = found.itemCode();
            if (CheckItems.find(code).isEmpty() && Violations.find(code).isEmpty()) {
                add(Kind.CODE_UNKNOWN, "抽查事项", "抽查事项清单没有“" + code + "”，未予认定，请人工核对");
            }
            code(CaseCodes.STATUS, found.status());
        }
    }

    private void project(ProjectFacts project) {
        String industry = project.industry();
        if (industry != null
                && !industry.equals(UNKNOWN_INDUSTRY)
                && !Departments.isIndustry(industry)) {
            add(Kind.CODE_UNKNOWN, "行业", "行业“" + industry + "”不在代码表内，按行业不明处理，请人工确定主管部门");
        }
        code(CodeWords.KINDS, project.kind());
        code(CodeWords.MODES, project.tenderMode());
        code(CodeWords.MODES, project.approvedMode());
        code(CodeWords.OWNERS, project.ownerType());
        amount("预算资金", project.budgetFunds());
        amount("总投资", project.totalInvestment());
        amount("估算价", project.estimate());
        amount("可合并合同金额", project.mergeableSum());
    }

    private void codes(JudgementCase inspected) {
        code(CaseCodes.SIGNING, inspected.recordSign());
        code(CaseCodes.EFFECT, inspected.affectsResult());
        code(CaseCodes.MEANS, inspected.impact().means());
        code(CaseCodes.FORGED, inspected.impact().forged());
        code(CaseCodes.RECEIVERS, inspected.bribe().receiver());
        code(CaseCodes.GIVERS, inspected.bribe().giver());
        code(CaseCodes.FUNDS, inspected.crimeFacts().misusedFunds());
        code(CaseCodes.MISUSE, inspected.crimeFacts().misuse());
    }

    private void amounts(JudgementCase inspected) {
        amount("抽查人员人数", BigDecimal.valueOf(inspected.inspectors()));
        amount("中标金额", inspected.award());
        amount("合同金额", inspected.contract());
        amount("直接损失", inspected.impact().loss());
        amount("违法所得", inspected.impact().gain());
        amount("两年内串通处罚次数", number(inspected.impact().priorPenalties()));
        amount("三年内同类违法次数", number(inspected.impact().priorSame()));
        amount("贿赂金额", inspected.bribe().amount());
        amount("骗取金额", inspected.crimeFacts().swindled());
        amount("虚构数额", inspected.crimeFacts().fictitious());
        amount("证明数额", inspected.crimeFacts().fictitiousOf());
        amount("挪用金额", inspected.crimeFacts().misused());
    }

    private void days(JudgementCase inspected) {
        ordered("行为终了之日", inspected.conductEnd(), "发现之日", inspected.discoveredOn());
        ordered("发现之日", inspected.discoveredOn(), "决定之日", inspected.decidedOn());
        ordered("行为终了之日", inspected.conductEnd(), "决定之日", inspected.decidedOn());
        if (CaseWords.standardDay(inspected).isEmpty()) {
            add(Kind.DAY_MISSING, "案件日期", "缺少行为、发现、决定和招标公告的日期，无法确定适用哪个版本的规定，请先补上日期");
        }
    }

    private void ordered(String first, LocalDate earlier, String second, LocalDate later) {
        if (earlier != null && later != null && later.isBefore(earlier)) {
            add(
                    Kind.DAYS_CONTRADICT,
                    second,
                    second + " " + later + " 早于" + first + " " + earlier + "，请人工核对");
        }
    }

    private void amount(String name, BigDecimal amount) {
        if (amount != null && amount.signum() < 0) {
            add(
                    Kind.AMOUNT_NEGATIVE,
                    name,
                    name + " " + Wording.amount(amount) + " 是负数，未予采用，请人工核对");
        }
    }

    private void code(CodeTable table, String code) {
        table.doubt(code).ifPresent(doubts::add);
    }

    private void add(Kind kind, String about, String text) {
        doubts.add(new Doubt(kind, about, text));
    }

    private static BigDecimal number(Integer count) {
        return count == null ? null : BigDecimal.valueOf(count);
    }
}
