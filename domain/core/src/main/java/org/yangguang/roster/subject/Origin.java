package org.yangguang.roster.subject;

import java.time.Instant;

/** Which import writes, on whose word and when. */
public record Origin(long importId, String by, Instant at) {}
