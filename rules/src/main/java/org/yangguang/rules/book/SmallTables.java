package org.yangguang.rules.book;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;
import org.yangguang.rules.base.Table;
import org.yangguang.rules.check.MandatoryOnly;
import org.yangguang.rules.law.Articles;
import org.yangguang.rules.law.Articles.Article;

/** Crimes, recipients, groups and the small tables that the machine checks use. */
final class SmallTables {

    private SmallTables() {}

    static List<Chapter> all() {
        return List.of(
                crimes(),
                departments(),
                groups(),
                mandatoryOnly(),
                keywords(),
                orderOfDays(),
                gists());
    }

    private static Chapter crimes() {
        return new Chapter(
                "crimes",
                "涉嫌犯罪",
                "违法情形可能涉及的罪名和受理机关。",
                List.of("条文", "受理机关"),
                Table.read(
                        "judgement/crimes.csv",
                        row ->
                                marked(
                                        Entry.Kind.CRIME,
                                        row,
                                        Fact.basis("条文", row.get("articles")),
                                        Fact.of("受理机关", row.get("receiver")))));
    }

    private static Chapter departments() {
        return new Chapter(
                "departments",
                "移送单位",
                "移送函的收件单位，各地按实际机构名称修改。",
                List.of("负责范围"),
                Table.read(
                        "judgement/departments.csv",
                        row ->
                                marked(
                                        Entry.Kind.DEPARTMENT,
                                        row,
                                        Fact.basis("负责范围", row.get("covers")))));
    }

    /** A row with a number, a name and letters that tell how it was verified. */
    private static Entry marked(Entry.Kind kind, CSVRecord row, Fact... facts) {
        return Entry.of(kind, row.get("code"), row.get("name"), row.get("mark"), facts);
    }

    private static Chapter groups() {
        return new Chapter(
                "groups",
                "违法情形分组",
                "规则句子中“属于……”所指的违法情形。",
                List.of("违法情形"),
                grouped("judgement/groups.csv", "group", "code").entrySet().stream()
                        .map(SmallTables::group)
                        .toList());
    }

    /** The values of one column by another, in file order. */
    private static Map<String, List<String>> grouped(String table, String by, String column) {
        return Table.read(table, row -> row).stream()
                .collect(
                        Collectors.groupingBy(
                                row -> row.get(by),
                                LinkedHashMap::new,
                                Collectors.mapping(row -> row.get(column), Collectors.toList())));
    }

    private static Chapter keywords() {
        return new Chapter(
                "keywords",
                "预筛关键词",
                "机器预筛公告和文件时寻找的词语，找到的由人工判断。",
                List.of("关键词"),
                grouped("check/keywords.csv", "list", "keyword").entrySet().stream()
                        .map(SmallTables::words)
                        .toList());
    }

    private static Entry words(Map.Entry<String, List<String>> list) {
        return Entry.of(
                Entry.Kind.KEYWORDS,
                "K-" + list.getKey(),
                list.getKey(),
                "",
                Fact.of("关键词", String.join("、", list.getValue())));
    }

    private static Chapter gists() {
        return new Chapter(
                "gists",
                "条文要旨",
                "本系统对所引条文的概括，不是条文；以条文为准。",
                List.of("条文"),
                Articles.all().stream().map(SmallTables::gist).toList());
    }

    private static Entry gist(Article known) {
        String article = known.law() + known.article();
        return Entry.of(Entry.Kind.GIST, article, known.gist(), "", Fact.basis("条文", article));
    }

    private static Chapter orderOfDays() {
        List<CSVRecord> rows = Table.read("check/order-of-days.csv", row -> row);
        return new Chapter(
                "order-of-days",
                "日期先后",
                "前一日期晚于后一日期的，数据自相矛盾，交人工核对。",
                List.of("后一日期"),
                IntStream.range(0, rows.size())
                        .mapToObj(row -> pair("D-" + (row + 1), rows.get(row)))
                        .toList());
    }

    private static Entry pair(String code, CSVRecord row) {
        return Entry.of(
                Entry.Kind.ORDER_OF_DAYS,
                code,
                row.get("earlier"),
                "",
                Fact.of("后一日期", row.get("later")));
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
                        Set.of(),
                        List.of())
                .read("");
    }
}
