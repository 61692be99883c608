package org.yangguang.roster;

import java.time.Instant;

/** Which import writes, on whose word and when. */
record Origin(long importId, String by, Instant at) {}
