package org.yangguang.amendment.version;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Roles;
import org.yangguang.rules.language.Difference;

/** The approved versions of the rules: which there are, which one answers, and what two of them say differently (S5). */
@Stateless
@RolesAllowed({Roles.LEGAL, Roles.LEADER, Roles.AUDITOR})
public class ApprovedVersions {

    @Inject private VersionStore versions;
    @Inject private Serving serving;
    @Inject private CurrentUser user;

    /** All versions, newest first; the shipped one has no line. */
    public List<VersionRow> all() {
        return versions.lines(serving.serving(), user::nameOf);
    }

    /** Number of the version that answers now; 0 = as shipped. */
    public int serving() {
        return serving.serving();
    }

    /** Number of a version that could not be loaded, or -1. */
    public int refused() {
        return serving.refused();
    }

    /** What a later version has different, in words; {@code VersionUnknown} for a number that is none. */
    public List<Difference> compare(int earlier, int later) {
        return versions.differences(earlier, later);
    }
}
