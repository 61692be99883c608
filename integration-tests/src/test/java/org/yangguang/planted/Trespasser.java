package org.yangguang.planted;

import org.yangguang.identity.Role;

/** Uses another context without saying so. */
record Trespasser(Role role) {}
