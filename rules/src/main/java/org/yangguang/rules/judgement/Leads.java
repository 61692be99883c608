package org.yangguang.rules.judgement;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yangguang.rules.catalogue.CheckItem;
import org.yangguang.rules.catalogue.CheckItems;
import org.yangguang.rules.check.MandatoryOnly;
import org.yangguang.rules.engine.Situation;
import org.yangguang.rules.judgement.JudgementCase.Found;

/**
 * Turns confirmed findings into the violations they point to, by the catalogue's column “yields”
 * (law.md R04).
 */
final class Leads {

    private static final Set<String> MANDATORY_ONLY =
            MandatoryOnly.all().stream().map(MandatoryOnly::item).collect(Collectors.toSet());

    private Leads() {}

    static List<Lead> of(List<Found> findings, Situation words) {
        return findings.stream().distinct().flatMap(found -> leads(found, words)).toList();
    }

    private static Stream<Lead> leads(Found found, Situation words) {
        CheckItem item =
                CheckItems.find(found.itemCode())
                        .orElseThrow(() -> new ItemUnknown(found.itemCode()));
        Yields yields = new Yields(item.yields());
        Situation own =
                words.with("线索", status(found, yields)).with("事项", bound(item.code(), words));
        return yields.forRole(found.partyRole()).stream()
                .map(type -> lead(type, found, yields, own));
    }

    private static Lead lead(ViolationType type, Found found, Yields yields, Situation words) {
        return new Lead(
                type,
                found.itemCode(),
                party(type, found, yields),
                "BIDDER".equals(found.partyRole()),
                described(type, found.itemCode(), words));
    }

    private static Situation described(ViolationType type, String item, Situation words) {
        boolean fineable = type.fineable() && !exempt(type, words);
        return words.with("事项编号", item)
                .with("违法情形", type.code())
                .with("事实", type.factsZh())
                .with("基本程度", Severity.valueOf(type.base()).word())
                .with("罚则", fineable ? "有" : "无")
                .with("罚则条文", type.liability())
                .with("处分", type.discipline() ? "有" : "无")
                .with("违法主体", type.code().startsWith("TR") ? "招标人" : "其他");
    }

    /** Fines that the law knows only for projects that must be tendered (law.md §8a). */
    static boolean exempt(ViolationType type, Situation words) {
        return words.is("招标要求", "不必招标") && Groups.contains("只对依法必须招标项目罚款", type.code());
    }

    private static String status(Found found, Yields yields) {
        boolean confirmed = "FAIL".equals(found.status()) && !yields.isOnlyAClue();
        return confirmed ? "确认不符合" : "存疑";
    }

    private static String bound(String item, Situation words) {
        boolean outside = words.is("招标要求", "不必招标") && MANDATORY_ONLY.contains(item);
        return outside ? "不约束本项目" : "约束本项目";
    }

    /**
     * The party of the finding, unless the item yields several violations and this one is
     * another's.
     */
    private static String party(ViolationType type, Found found, Yields yields) {
        boolean another = yields.isForSeveral() && !Yields.concerns(type, found.partyRole());
        return another ? null : found.partyId();
    }
}
