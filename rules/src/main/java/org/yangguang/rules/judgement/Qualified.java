package org.yangguang.rules.judgement;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yangguang.rules.engine.Conclusion;
import org.yangguang.rules.engine.Situation;

/** 定性 as the rules concluded it: which leads are violations, how grave, which crimes. */
record Qualified(Situation words, List<Lead> leads, List<Conclusion> conclusions) {

    /** The confirmed violations, with the words that decide about consequences. */
    List<Lead> violations() {
        return leads.stream().filter(lead -> says("认定", "违法", lead)).map(this::enriched).toList();
    }

    /** Codes of the violations that are only suspected. */
    Stream<String> suspects() {
        return leads.stream()
                .filter(lead -> says("认定", "存疑", lead))
                .map(lead -> lead.type().code());
    }

    /** The words of the case that decide about consequences. */
    Situation caseWords() {
        boolean suspects = suspects().findAny().isPresent();
        boolean violations = !violations().isEmpty();
        boolean gift = says("监管人员收受财物");
        boolean crime = crimes().findAny().isPresent();
        return common(words)
                .with("疑点", suspects ? "有" : "无")
                .with("违法", violations ? "有" : "无")
                .with("监管人员收受财物", gift ? "有" : "无")
                .with("违法或者疑点", suspects || violations || gift || crime ? "有" : "无")
                .with("涉嫌犯罪", crime ? "有" : "无")
                .with("全案公安机关管辖的犯罪", codes(caseCrimes(), "公安机关"))
                .with("全案监察机关管辖的犯罪", codes(caseCrimes(), "监察机关"))
                .with("可罚款的违法", anyFine() ? "有" : "无");
    }

    /** Everything the rules suspect, of single violations and of the case as a whole. */
    Stream<String> crimes() {
        return crimes(conclusions.stream());
    }

    /** What is suspected of the case as a whole: gifts have a giver and a taker. */
    Stream<String> caseCrimes() {
        return crimes(conclusions.stream().filter(c -> c.about() == null));
    }

    Stream<String> crimesOf(Lead lead) {
        return crimes(about(lead));
    }

    private static Stream<String> crimes(Stream<Conclusion> conclusions) {
        return conclusions.filter(c -> c.kind().equals("涉嫌")).map(Conclusion::says);
    }

    /** The gravest severity of a violation; a crime is S3 only through the violation that carries it. */
    String gravest() {
        return violations().stream()
                .map(this::severity)
                .max(Comparator.naturalOrder())
                .map(Severity::name)
                .orElse("-");
    }

    Severity severity(Lead lead) {
        return about(lead)
                .filter(conclusion -> conclusion.kind().equals("程度"))
                .map(conclusion -> Severity.of(conclusion.says()))
                .max(Comparator.naturalOrder())
                .orElse(Severity.S1);
    }

    private Lead enriched(Lead lead) {
        return new Lead(
                        lead.type(),
                        lead.item(),
                        lead.partyId(),
                        lead.bidderLost(),
                        common(lead.words()))
                .with("程度", severity(lead).word())
                .with("处理机关", ordinary(lead) ? "行业主管部门" : "其他机关")
                .with("公安机关管辖的犯罪", codes(crimesOf(lead), "公安机关"))
                .with("监察机关管辖的犯罪", codes(crimesOf(lead), "监察机关"));
    }

    private Situation common(Situation situation) {
        return situation
                .with("程序", says("程序瑕疵") ? "有瑕疵" : "无瑕疵")
                .with("时效", says("超过时效") ? "已过" : "未过");
    }

    private boolean anyFine() {
        return violations().stream()
                .filter(lead -> !Leads.exempt(lead.type(), words))
                .anyMatch(lead -> lead.type().fine().base() != FineSpec.Base.NONE);
    }

    /** Whether the department of the industry, and not a special body, answers the violation. */
    private static boolean ordinary(Lead lead) {
        return Stream.of("公职人员责任", "违反公平竞争审查", "由公安机关处理").noneMatch(lead::belongsTo);
    }

    private static String codes(Stream<String> crimes, String receiver) {
        String codes =
                crimes.filter(code -> Crimes.receivedBy(receiver, code))
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining("、"));
        return codes.isEmpty() ? null : codes;
    }

    private boolean says(String word) {
        return conclusions.stream().anyMatch(conclusion -> conclusion.says().equals(word));
    }

    private boolean says(String kind, String word, Lead lead) {
        return about(lead).anyMatch(c -> c.kind().equals(kind) && c.says().equals(word));
    }

    private Stream<Conclusion> about(Lead lead) {
        return conclusions.stream().filter(c -> Objects.equals(c.about(), lead.key()));
    }
}
