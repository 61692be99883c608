package org.yangguang.roster;

import org.yangguang.kernel.PartyRole;

/** A project in which a subject takes part, and as what. */
public record PartyIn(SubjectId project, String name, PartyRole role) {}
