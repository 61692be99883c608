package org.yangguang.amendment.version;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A version of the rules.
 *
 * @param number 0 = as shipped
 * @param from first day it answers; null for the shipped one
 * @param serving whether it answers now
 */
public record VersionRow(
        int number,
        String title,
        String hash,
        LocalDate from,
        String approvedByName,
        Instant approvedAt,
        long draft,
        boolean serving) {}
