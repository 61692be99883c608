package org.yangguang.amendment.rehearsal;

/**
 * What a rehearsal found.
 *
 * @param changed past judgements and overruns whose answer the draft changes, or that were not asked yet
 * @param since worked cases that were written after the rehearsal began, which it did not ask
 */
public record RehearsedCount(long changed, WorkedCount worked, long since) {}
