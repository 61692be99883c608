package org.yangguang.catalogue;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.yangguang.kernel.PartyRole;

/** Whom an item concerns, from the list's own words. */
final class Concerns {

    private static final Map<String, PartyRole> WORDS =
            Map.of(
                    "招标人", PartyRole.TENDERER,
                    "投标人", PartyRole.BIDDER,
                    "中标人", PartyRole.WINNER,
                    "代理", PartyRole.AGENCY,
                    "代理机构", PartyRole.AGENCY,
                    "评标专家", PartyRole.EXPERT);

    private Concerns() {}

    /** {@code 招标人、代理} → tenderer and agency; 全部 → everybody; other words name no party. */
    static Set<PartyRole> of(String words) {
        Set<PartyRole> parties = EnumSet.noneOf(PartyRole.class);
        if (words.equals("全部")) {
            return EnumSet.allOf(PartyRole.class);
        }
        Stream.of(words.split("、"))
                .filter(WORDS::containsKey)
                .forEach(word -> parties.add(WORDS.get(word)));
        return parties;
    }
}
