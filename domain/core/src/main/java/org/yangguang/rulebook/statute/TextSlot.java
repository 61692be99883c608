package org.yangguang.rulebook.statute;

import java.time.LocalDate;

/** Which text of a statute counts from which day; a later one ends it. */
public record TextSlot(
        long statute, long version, boolean inSections, LocalDate from, LocalDate until) {}
