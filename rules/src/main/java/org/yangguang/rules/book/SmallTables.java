package org.yangguang.rules.book;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.yangguang.rules.check.MandatoryOnly;
import org.yangguang.rules.engine.Table;

/** Crimes, recipients, groups, and the items that bind only projects that must be tendered. */
final class SmallTables {

    private SmallTables() {}

    static List<Chapter> all() {
        return List.of(crimes(), departments(), groups(), mandatoryOnly());
    }

    private static Chapter crimes() {
        return new Chapter(
                "crimes",
                "涉嫌犯罪",
                "违法情形可能涉及的罪名和受理机关。",
                List.of("条文", "受理机关"),
                Table.read("judgement/crimes.csv", SmallTables::crime));
    }

    private static Entry crime(CSVRecord row) {
        return Entry.of(
                Entry.Kind.CRIME,
                row.get("code"),
                row.get("name"),
                row.get("mark"),
                Fact.basis("条文", row.get("articles")),
                Fact.of("受理机关", row.get("receiver")));
    }

    private static Chapter departments() {
        return new Chapter(
                "departments",
                "移送单位",
                "移送函的收件单位，各地按实际机构名称修改。",
                List.of("负责范围"),
                Table.read("judgement/departments.csv", SmallTables::department));
    }

    private static Entry department(CSVRecord row) {
        return Entry.of(
                Entry.Kind.DEPARTMENT,
                row.get("code"),
                row.get("name"),
                row.get("mark"),
                Fact.basis("负责范围", row.get("covers")));
    }

    private static Chapter groups() {
        Map<String, List<String>> members =
                Table.read("judgement/groups.csv", row -> row).stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> row.get("group"),
                                        LinkedHashMap::new,
                                        Collectors.mapping(
                                                row -> row.get("code"), Collectors.toList())));
        return new Chapter(
                "groups",
                "违法情形分组",
                "规则句子中“属于……”所指的违法情形。",
                List.of("违法情形"),
                members.entrySet().stream().map(SmallTables::group).toList());
    }

    private static Entry group(Map.Entry<String, List<String>> group) {
        return Entry.of(
                Entry.Kind.GROUP,
                group.getKey(),
                "属于" + group.getKey(),
                "",
                Fact.of("违法情形", String.join("、", group.getValue())));
    }

    private static Chapter mandatoryOnly() {
        return new Chapter(
                "mandatory-only",
                "只约束依法必须招标项目的事项",
                "机检-01 和机检-02 所指的事项。",
                List.of("条文"),
                MandatoryOnly.all().stream().map(SmallTables::boundItem).toList());
    }

    private static Entry boundItem(MandatoryOnly bound) {
        return new Entry(
                        Entry.Kind.MANDATORY_ONLY,
                        "M-" + bound.item(),
                        bound.item(),
                        "只约束依法必须招标的项目",
                        null,
                        null,
                        List.of(Fact.basis("条文", bound.article())),
                        List.of(),
                        List.of(),
                        java.util.Set.of(),
                        List.of())
                .read("");
    }
}
