package org.yangguang.catalogue;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.yangguang.kernel.PartyRole;
import org.yangguang.platform.Wording;

/** Whom an item concerns, from the list's own words. */
final class Concerns {

    private static final Wording WORDS = Wording.beside(Concerns.class);
    private static final String EVERYBODY = WORDS.of("concerns.all");
    private static final Map<String, PartyRole> ROLES = roles();

    private Concerns() {}

    /** {@code 招标人、代理} → tenderer and agency; 全部 → everybody; other words name no party. */
    static Set<PartyRole> of(String words) {
        Set<PartyRole> parties = EnumSet.noneOf(PartyRole.class);
        if (words.equals(EVERYBODY)) {
            return EnumSet.allOf(PartyRole.class);
        }
        Stream.of(words.split("、"))
                .filter(ROLES::containsKey)
                .forEach(word -> parties.add(ROLES.get(word)));
        return parties;
    }

    private static Map<String, PartyRole> roles() {
        Map<String, PartyRole> roles = new HashMap<>();
        for (PartyRole role : PartyRole.values()) {
            WORDS.listed("concerns." + role).forEach(word -> roles.put(word, role));
        }
        return Map.copyOf(roles);
    }
}
