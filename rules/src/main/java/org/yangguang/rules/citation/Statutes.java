package org.yangguang.rules.citation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.yangguang.rules.base.Table;

/** 法规简称: the dated, sourced table of the texts that bases cite. */
final class Statutes {

    private static final List<Statute> ALL = Table.read("citation/statutes.csv", Statutes::of);

    /** Longest name first, so that 建筑法 is never read as 法. */
    private static final Map<String, Statute> BY_NAME =
            ALL.stream()
                    .flatMap(statute -> statute.names().map(name -> Map.entry(name, statute)))
                    .sorted(Comparator.comparing(named -> -named.getKey().length()))
                    .collect(
                            Collectors.toMap(
                                    Map.Entry::getKey,
                                    Map.Entry::getValue,
                                    (newer, older) -> newer,
                                    LinkedHashMap::new));

    private Statutes() {}

    /** All texts, in file order; where two rows share a title the newer text stands first. */
    static List<Statute> all() {
        return ALL;
    }

    static Map<String, Statute> byName() {
        return BY_NAME;
    }

    private static Statute of(CSVRecord row) {
        return new Statute(
                row.get("全称"),
                row.get("引用名"),
                list(row.get("简称")),
                row.get("文号"),
                "章节".equals(row.get("体例")),
                LocalDate.parse(row.get("施行日期")),
                row.get("失效日期") == null ? null : LocalDate.parse(row.get("失效日期")),
                row.get("来源"));
    }

    private static List<String> list(String cell) {
        return cell == null ? List.of() : Stream.of(cell.split("、")).toList();
    }
}
