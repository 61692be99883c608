package org.yangguang.roster.subject;

import java.io.Serializable;
import java.time.LocalDate;
import org.yangguang.kernel.PartyRole;

/**
 * What is looked for in the roster; every part may be null.
 *
 * @param text part of a name (from two characters), of a code, or pinyin initials
 * @param role takes part in some project in this role; asked of the present roster only
 * @param asOf the roster as it stood at the end of this day; null for now
 */
public record SubjectQuery(String text, SubjectKind kind, PartyRole role, LocalDate asOf)
        implements Serializable {}
