package org.yangguang.rules.catalogue;

import java.util.List;
import org.yangguang.rules.base.Table;

/**
 * One item of the catalogue 抽查事项清单 (S1, S9).
 *
 * @param code {@code A01} … {@code J06}
 * @param stage 招标条件、公告文件、保证金 …
 * @param parties whom it is about, in Chinese, joined by {@code 、}
 * @param contentZh what is checked
 * @param contentEn the same in English
 * @param evidence what to look at
 * @param basis articles in short form, {@code 法24；条例64(1)(二)}
 * @param parameter the machine test in words, or null
 * @param yields violation codes: {@code /} = by party, {@code +} = both
 * @param mode who decides
 * @param mark how the basis was verified: L, M, P, seed …
 */
public record CheckItem(
        String code,
        String stage,
        String parties,
        String contentZh,
        String contentEn,
        String evidence,
        String basis,
        String parameter,
        String yields,
        Mode mode,
        String mark) {

    /** M: the machine decides. MH: it pre-screens, a human confirms. H: only a human finds it. */
    public enum Mode {
        M,
        MH,
        H
    }

    static List<CheckItem> read() {
        return Table.read(
                "catalogue/items.csv",
                row ->
                        new CheckItem(
                                row.get("code"),
                                row.get("stage"),
                                row.get("parties"),
                                row.get("content_zh"),
                                row.get("content_en"),
                                row.get("evidence"),
                                row.get("basis"),
                                row.get("parameter"),
                                row.get("yields"),
                                Mode.valueOf(row.get("mode")),
                                row.get("mark")));
    }
}
