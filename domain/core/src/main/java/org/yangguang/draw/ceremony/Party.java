package org.yangguang.draw.ceremony;

import java.util.Locale;
import org.yangguang.identity.Role;

/** The two who each seal a secret: 经办人 and 监督员, never the same person (DR1 4.1). */
public enum Party {
    OFFICER(Role.CLERK),
    WITNESS(Role.WITNESS);

    private final Role role;

    Party(Role role) {
        this.role = role;
    }

    Party other() {
        return this == OFFICER ? WITNESS : OFFICER;
    }

    Role role() {
        return role;
    }

    /** The role's word in plan.txt and in the commitment. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
