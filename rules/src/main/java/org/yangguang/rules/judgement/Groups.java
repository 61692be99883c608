package org.yangguang.rules.judgement;

import java.util.List;
import org.yangguang.rules.base.PerVersion;
import org.yangguang.rules.base.Table;

/** Which kinds of violation a rule sentence means by one name, {@code 串通投标行为}. */
final class Groups {

    private record Membership(String group, String code) {}

    private static final PerVersion<List<Membership>> ALL =
            new PerVersion<>(
                    () ->
                            Table.read(
                                    "judgement/groups.csv",
                                    row -> new Membership(row.get("group"), row.get("code"))));

    private Groups() {}

    /**
     * Whether a kind belongs to a group.
     *
     * @throws IllegalArgumentException when no kind belongs to it: the rule file names a group
     *     nobody defined
     */
    static boolean contains(String group, String code) {
        if (ALL.get().stream().noneMatch(membership -> membership.group().equals(group))) {
            throw new IllegalArgumentException("规则用了没有定义的分组：" + group);
        }
        return ALL.get().contains(new Membership(group, code));
    }
}
