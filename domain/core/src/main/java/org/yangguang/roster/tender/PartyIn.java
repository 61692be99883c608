package org.yangguang.roster.tender;

import org.yangguang.kernel.PartyRole;
import org.yangguang.roster.subject.SubjectId;

/** A project in which a subject takes part, and as what. */
public record PartyIn(SubjectId project, String name, PartyRole role) {}
