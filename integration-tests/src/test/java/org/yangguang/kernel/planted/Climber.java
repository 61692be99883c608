package org.yangguang.kernel.planted;

import org.yangguang.identity.Role;

/** A value that looks up. */
record Climber(Role role) {}
