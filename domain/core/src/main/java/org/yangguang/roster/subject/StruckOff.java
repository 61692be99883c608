package org.yangguang.roster.subject;

import java.time.Instant;

/** A project that is in the roster no more, since when and why. */
public record StruckOff(SubjectId project, String name, Instant since, String reason) {}
