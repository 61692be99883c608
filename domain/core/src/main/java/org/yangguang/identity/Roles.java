package org.yangguang.identity;

import org.yangguang.kernel.Shared;

/** Role names for {@code @RolesAllowed}; the same words as {@link Role}. */
@Shared(because = "names of roles stand in annotations, which take constants only")
public final class Roles {

    public static final String SYSTEM_ADMIN = "SYSTEM_ADMIN";
    public static final String SECURITY_ADMIN = "SECURITY_ADMIN";
    public static final String AUDITOR = "AUDITOR";
    public static final String LEADER = "LEADER";
    public static final String CLERK = "CLERK";
    public static final String INSPECTOR = "INSPECTOR";
    public static final String LEGAL = "LEGAL";
    public static final String WITNESS = "WITNESS";

    private Roles() {}
}
