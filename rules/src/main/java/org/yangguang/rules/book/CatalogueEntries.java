package org.yangguang.rules.book;

import java.util.List;
import java.util.Map;
import org.yangguang.rules.catalogue.CheckItem;
import org.yangguang.rules.catalogue.CheckItems;
import org.yangguang.rules.judgement.FineSpec;
import org.yangguang.rules.judgement.Severity;
import org.yangguang.rules.judgement.ViolationType;

/** Items and violations as entries. */
final class CatalogueEntries {

    private static final Map<CheckItem.Mode, String> MODES =
            Map.of(
                    CheckItem.Mode.M, "机器判断",
                    CheckItem.Mode.MH, "机器预筛，人工确认",
                    CheckItem.Mode.H, "人工判断");

    private CatalogueEntries() {}

    static Entry item(CheckItem item) {
        return Entry.of(
                Entry.Kind.ITEM,
                item.code(),
                item.contentZh(),
                item.mark(),
                Fact.of("阶段", item.stage()),
                Fact.of("对象", item.parties()),
                Fact.of("方式", MODES.get(item.mode())),
                Fact.basis("依据", item.basis()),
                Fact.of("看什么", item.evidence()),
                Fact.of("机器判断的内容", item.parameter()),
                Fact.of("可得出", item.yields()),
                Fact.of("说明", Reasons.of(item.code()).orElse("")));
    }

    static Entry violation(ViolationType type) {
        String reason = Reasons.of(type.code()).orElse("");
        return Entry.of(
                Entry.Kind.VIOLATION,
                type.code(),
                type.factsZh(),
                reason.isEmpty() ? type.mark() : type.mark() + ",P",
                Fact.of("主体", type.party()),
                Fact.basis("禁止依据", type.prohibition()),
                Fact.basis("罚则", type.liability()),
                Fact.of("处理", type.sanction()),
                Fact.of("基本程度", Severity.valueOf(type.base()).word()),
                Fact.of("加重情形", type.raisedBy()),
                Fact.of("主管", type.authority()),
                Fact.of("罚款幅度", fine(type.fine())),
                Fact.of("处分", type.discipline() ? "罚则规定给予处分" : ""),
                Fact.of("由事项得出", items(type.code())),
                Fact.of("说明", reason));
    }

    private static String items(String violation) {
        List<String> codes =
                CheckItems.all().stream()
                        .filter(item -> item.yields() != null)
                        .filter(item -> item.yields().replaceAll("（.*?）", "").contains(violation))
                        .map(CheckItem::code)
                        .toList();
        return String.join("、", codes);
    }

    private static String fine(FineSpec fine) {
        return switch (fine.base()) {
            case NONE -> "无罚款";
            case ABS -> bounds(fine, " 元");
            case AWARD -> "中标项目金额的 " + bounds(fine, "‰");
            case CONTRACT -> "合同金额的 " + bounds(fine, "‰");
        };
    }

    private static String bounds(FineSpec fine, String unit) {
        return fine.from().signum() == 0
                ? fine.to().toPlainString() + unit + "以下"
                : fine.from().toPlainString() + "–" + fine.to().toPlainString() + unit;
    }
}
