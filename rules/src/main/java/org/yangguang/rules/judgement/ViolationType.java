package org.yangguang.rules.judgement;

import java.util.List;
import org.yangguang.rules.base.Table;

/**
 * One kind of violation 违法情形 with what the law answers.
 *
 * @param code {@code TR-08}: TR tenderer, BD bidder or winner, AG agency, EX expert, OF official
 *     and others
 * @param party whom it can be held against, in Chinese
 * @param prohibition the article that forbids it
 * @param liability the article that answers it
 * @param sanction what that article says, in short
 * @param base lowest severity: S1 一般, S2 较重, S3 严重
 * @param raisedBy what makes it graver, or null
 * @param authority who answers it, in words
 * @param fineable whether an administrative penalty of its own exists
 * @param discipline whether the liability article orders 处分 of persons
 * @param fine bounds of the fine
 * @param mark how the basis was verified
 */
public record ViolationType(
        String code,
        String party,
        String factsZh,
        String factsEn,
        String prohibition,
        String liability,
        String sanction,
        String base,
        String raisedBy,
        String authority,
        boolean fineable,
        boolean discipline,
        FineSpec fine,
        String mark) {

    static List<ViolationType> read() {
        return Table.read(
                "judgement/violations.csv",
                row ->
                        new ViolationType(
                                row.get("code"),
                                row.get("party"),
                                row.get("facts_zh"),
                                row.get("facts_en"),
                                row.get("prohibition"),
                                row.get("liability"),
                                row.get("sanction"),
                                row.get("base"),
                                row.get("raised_by"),
                                row.get("authority"),
                                "Y".equals(row.get("fineable")),
                                "Y".equals(row.get("discipline")),
                                FineSpec.parse(row.get("fine_spec")),
                                row.get("mark")));
    }
}
