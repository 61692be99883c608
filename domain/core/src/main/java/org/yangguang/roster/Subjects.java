package org.yangguang.roster;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;

/** 抽查对象名录库. */
@Stateless
@PermitAll
public class Subjects {

    /** The subject as it stands now; {@code SubjectUnknown} when there is none. */
    public SubjectView view(SubjectId id) {
        throw new UnsupportedOperationException();
    }
}
