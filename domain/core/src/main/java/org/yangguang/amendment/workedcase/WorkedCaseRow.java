package org.yangguang.amendment.workedcase;

import java.time.Instant;

/**
 * A worked case in the list.
 *
 * @param number of the newest version
 * @param writtenByName null when it came with the product
 * @param agrees whether the rules that serve give the expected answers
 */
public record WorkedCaseRow(
        long id,
        String code,
        String title,
        String reason,
        int number,
        String writtenByName,
        Instant writtenAt,
        boolean retired,
        boolean agrees) {}
