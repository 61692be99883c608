package org.yangguang.amendment.workedcase;

import java.time.Instant;

/** Who took a worked case out of the rehearsals, when and why. */
public record RetiredCase(String byName, Instant at, String reason) {}
