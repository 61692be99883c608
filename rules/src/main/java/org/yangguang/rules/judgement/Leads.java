package org.yangguang.rules.judgement;

import java.util.List;
import java.util.Optional;
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
 * (定性-01, 定性-02).
 */
final class Leads {

    private static final Set<String> MANDATORY_ONLY =
            MandatoryOnly.all().stream().map(MandatoryOnly::item).collect(Collectors.toSet());

    private Leads() {}

    static List<Lead> of(List<Found> findings, Situation words) {
        List<Lead> leads =
                findings.stream()
                        .distinct()
                        .filter(found -> CaseCodes.STATUS.word(found.status()) != null)
                        .flatMap(found -> leads(found, words))
                        .toList();
        boolean forgery = leads.stream().anyMatch(lead -> lead.belongsTo("投标材料造假"));
        return leads.stream().map(lead -> lead.with("投标材料造假线索", forgery ? "有" : "无")).toList();
    }

    /** Whether a gift is confirmed, only suspected, or no matter of any finding. */
    static String gift(List<Lead> leads) {
        List<Lead> gifts = leads.stream().filter(lead -> lead.belongsTo("行贿受贿")).toList();
        if (gifts.isEmpty()) {
            return "无";
        }
        return gifts.stream().anyMatch(lead -> lead.is("线索", "确认不符合")) ? "确认" : "存疑";
    }

    private static Stream<Lead> leads(Found found, Situation words) {
        Optional<CheckItem> item = CheckItems.find(found.itemCode());
        return item.isPresent() ? leads(item.get(), found, words) : named(found, words).stream();
    }

    private static Stream<Lead> leads(CheckItem item, Found found, Situation words) {
        Yields yields = new Yields(item.yields());
        Situation own =
                words.with("线索", status(found, yields)).with("事项", bound(item, yields, words));
        return yields.forRole(found.partyRole()).stream()
                .map(type -> lead(type, found, yields, own));
    }

    /** A violation that a human names by its own code, for those that no item yields. */
    private static Optional<Lead> named(Found found, Situation words) {
        Yields itself = new Yields(found.itemCode());
        Situation own = words.with("线索", status(found, itself)).with("事项", "约束本项目");
        return Violations.find(found.itemCode()).map(type -> lead(type, found, itself, own));
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
        boolean exempt = exempt(type, words);
        return words.with("事项编号", item)
                .with("违法情形", type.code())
                .with("事实", type.factsZh())
                .with("基本程度", Severity.valueOf(type.base()).word())
                .with("罚则", type.fineable() && !exempt ? "有" : "无")
                .with("罚则条文", type.liability())
                .with("处分", type.discipline() && !exempt ? "有" : "无")
                .with("违法主体", type.code().startsWith("TR") ? "招标人" : "其他");
    }

    /** Fines and 处分 that the law knows only for projects that must be tendered ({@code groups.csv}). */
    static boolean exempt(ViolationType type, Situation words) {
        return words.is("招标要求", "不必招标") && Groups.contains("罚则只及于依法必须招标项目", type.code());
    }

    private static String status(Found found, Yields yields) {
        boolean confirmed = "FAIL".equals(found.status()) && !yields.isOnlyAClue();
        return confirmed ? "确认不符合" : "存疑";
    }

    /** Which projects and persons the item binds; a gift to a supervisor is no matter of article 56. */
    private static String bound(CheckItem item, Yields yields, Situation words) {
        if (words.is("招标要求", "不必招标") && MANDATORY_ONLY.contains(item.code())) {
            return "不约束本项目";
        }
        boolean gift = yields.codes().stream().anyMatch(type -> isGift(type.code()));
        return gift && words.is("收受人", "公职人员") ? "不约束公职人员" : "约束本项目";
    }

    private static boolean isGift(String code) {
        return Groups.contains("收受财物", code);
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
