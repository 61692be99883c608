package org.yangguang.amendment.version;

import java.time.Instant;
import java.time.LocalDate;

/** A version that somebody approved, with the draft it comes of and the first day on which it answers. */
public record ApprovedVersion(
        int number, String hash, LocalDate from, long draft, String title, String by, Instant at) {}
