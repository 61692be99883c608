package org.yangguang.amendment;

/**
 * What a rehearsal found.
 *
 * @param changed past judgements and overruns whose answer the draft changes, or that were not asked yet
 */
public record RehearsedCount(long changed, WorkedCount worked) {}
