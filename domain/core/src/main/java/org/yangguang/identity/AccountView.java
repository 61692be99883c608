package org.yangguang.identity;

import java.time.Instant;
import java.util.Set;

/** An account as administrators see it; never its password. {@code lockedUntil} may be null or past. */
public record AccountView(
        String login,
        String displayName,
        String unit,
        boolean enabled,
        boolean mustChangePassword,
        Instant lockedUntil,
        Set<Role> roles) {}
