package org.yangguang.rules.book;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.yangguang.rules.catalogue.CheckItems;
import org.yangguang.rules.engine.RuleSet;
import org.yangguang.rules.judgement.Violations;
import org.yangguang.rules.parameters.Parameter;
import org.yangguang.rules.parameters.Parameters;

/** The chapters in the order of the book: rules first, then what they rest on. */
final class Chapters {

    private Chapters() {}

    static List<Chapter> all() {
        List<Chapter> chapters = new ArrayList<>();
        Arrays.stream(RuleSet.values())
                .flatMap(set -> set.paths().stream())
                .map(Chapters::ruleFile)
                .forEach(chapters::add);
        chapters.add(parameters());
        chapters.add(items());
        chapters.add(violations());
        chapters.addAll(SmallTables.all());
        return chapters;
    }

    private static Chapter ruleFile(String path) {
        return path.endsWith(".dslr") ? SentenceFile.chapter(path) : DecisionFile.chapter(path);
    }

    private static Chapter parameters() {
        return new Chapter(
                "parameters",
                "参数",
                "规则中的每一个数字都在这里，写明起止日期和来源。",
                List.of("取值", "依据", "核对日期"),
                Parameters.all().stream().map(Chapters::parameter).toList());
    }

    private static Entry parameter(Parameter parameter) {
        String checked = parameter.checkedOn() == null ? "" : parameter.checkedOn().toString();
        return new Entry(
                        Entry.Kind.PARAMETER,
                        parameter.code() + "@" + parameter.from(),
                        parameter.code(),
                        parameter.name(),
                        parameter.from(),
                        parameter.until(),
                        List.of(
                                Fact.of("取值", parameter.value() + " " + parameter.unit()),
                                Fact.basis("依据", parameter.basis()),
                                Fact.of("核对日期", checked)),
                        List.of(),
                        List.of(),
                        Set.of(),
                        List.of())
                .read("");
    }

    private static Chapter items() {
        return new Chapter(
                "items",
                "抽查事项",
                "随规则发布的抽查事项清单；本机关修订后的版本见抽查事项清单页面。",
                List.of(),
                CheckItems.all().stream().map(CatalogueEntries::item).toList());
    }

    private static Chapter violations() {
        return new Chapter(
                "violations",
                "违法情形",
                "违法情形、禁止依据和罚则。",
                List.of(),
                Violations.all().stream().map(CatalogueEntries::violation).toList());
    }
}
