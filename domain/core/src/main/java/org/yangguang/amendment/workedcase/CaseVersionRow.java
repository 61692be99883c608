package org.yangguang.amendment.workedcase;

import java.time.Instant;

/**
 * A version of a worked case.
 *
 * @param writtenByName null when it came with the product
 */
public record CaseVersionRow(int number, String writtenByName, Instant writtenAt) {}
