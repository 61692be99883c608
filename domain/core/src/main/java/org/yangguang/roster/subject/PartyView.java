package org.yangguang.roster.subject;

import org.yangguang.kernel.PartyRole;

/** A subject's part in a project: 招标人、代理机构、投标人、中标人、评标专家. */
public record PartyView(SubjectId subject, String name, PartyRole role) {}
