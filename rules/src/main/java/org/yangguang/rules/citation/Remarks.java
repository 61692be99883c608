package org.yangguang.rules.citation;

import java.util.List;
import java.util.Optional;
import org.yangguang.rules.base.Table;

/** Why some words of a basis cite no article: the stated reasons, one a kind of wording. */
final class Remarks {

    private record Wording(String words, String reason) {}

    private static final List<Wording> ALL =
            Table.read("citation/remarks.csv", row -> new Wording(row.get("用语"), row.get("理由")));

    private Remarks() {}

    /** The stated reason, or empty when there is none. */
    static Optional<String> reason(String remark) {
        return ALL.stream()
                .filter(wording -> remark.contains(wording.words()))
                .map(Wording::reason)
                .findFirst();
    }
}
