package org.yangguang.rules.judgement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yangguang.rules.catalogue.CheckItems;
import org.yangguang.rules.engine.Situation;
import org.yangguang.rules.facts.MustTender;
import org.yangguang.rules.facts.ProjectFacts;
import org.yangguang.rules.judgement.JudgementCase.Found;
import org.yangguang.rules.parameters.Limits;

/** The words that judgement sentences use of a case. */
final class CaseWords {

    private static final Set<String> STATE_OWNED = Set.of("STATE_ORGAN", "PUBLIC_INST", "SOE");
    private static final Map<String, String> SIGNING =
            Map.of("SIGNED", "已签", "REFUSED_NOTED", "拒签已注明", "UNSIGNED_NO_NOTE", "未签未注明");
    private static final Map<String, String> ANSWERS = Map.of("Y", "受到影响", "N", "不受影响");

    private CaseWords() {}

    /** The day whose numbers apply: without a decision date the day of discovery (law.md §8a). */
    static LocalDate standardDay(JudgementCase inspected) {
        return firstKnown(
                inspected, inspected.discoveredOn(), inspected.conductEnd(), notice(inspected));
    }

    /** The day whose law applies: the end of the act, else the notice. */
    static LocalDate conductDay(JudgementCase inspected) {
        return firstKnown(
                inspected, inspected.conductEnd(), notice(inspected), inspected.discoveredOn());
    }

    static Situation of(JudgementCase inspected, MustTender must) {
        LocalDate day = standardDay(inspected);
        Situation words =
                project(Situation.on(day), inspected.project())
                        .with("招标要求", must.word())
                        .with("衡量之日", day)
                        .with("追诉标准", standard(new Limits(day)));
        return impact(procedure(words, inspected), inspected);
    }

    private static Situation project(Situation words, ProjectFacts project) {
        boolean known = project.industry() != null && !project.industry().equals("UNKNOWN");
        return words.with("行业", known ? project.industry() : null)
                .with("招标人性质", owner(project.ownerType()));
    }

    private static Situation procedure(Situation words, JudgementCase inspected) {
        String flawed =
                inspected.findings().stream()
                        .filter(found -> "FAIL".equals(found.status()))
                        .map(Found::itemCode)
                        .filter(CaseWords::isProcedural)
                        .collect(Collectors.joining("、"));
        return words.with("抽查人员人数", BigDecimal.valueOf(inspected.inspectors()))
                .with("笔录签字", SIGNING.get(String.valueOf(inspected.recordSign())))
                .with("程序事项", flawed.isEmpty() ? "符合" : "不符合")
                .with("程序事项编号", flawed);
    }

    private static Situation impact(Situation words, JudgementCase inspected) {
        return words.with("中标结果", ANSWERS.get(String.valueOf(inspected.affectsResult())))
                .with("整改", inspected.rectifiable() ? "能" : "不能")
                .with("中标金额", inspected.award())
                .with("合同金额", inspected.contract())
                .with("行为终了之日", inspected.conductEnd())
                .with("发现之日", inspected.discoveredOn())
                .with("处罚权", inspected.canPenalise() ? "有" : "无");
    }

    private static boolean isProcedural(String itemCode) {
        return CheckItems.find(itemCode)
                .map(item -> new Yields(item.yields()).isProcedural())
                .orElseThrow(() -> new ItemUnknown(itemCode));
    }

    private static String standard(Limits limits) {
        String name = "串通投标追诉标准版本";
        return limits.has(name) ? limits.of(name).value() : null;
    }

    private static String owner(String type) {
        if (type == null) {
            return null;
        }
        return STATE_OWNED.contains(type) ? "国有" : "非国有";
    }

    private static LocalDate notice(JudgementCase inspected) {
        return inspected.project().noticeDate();
    }

    private static LocalDate firstKnown(JudgementCase inspected, LocalDate... days) {
        return Stream.of(days)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new CaseWithoutDay(inspected.project().projectId()));
    }
}
