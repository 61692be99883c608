package org.yangguang.rulebook;

import java.time.LocalDate;

/** Which text of a statute counts from which day; a later one ends it. */
record TextSlot(long statute, long version, boolean inSections, LocalDate from, LocalDate until) {}
