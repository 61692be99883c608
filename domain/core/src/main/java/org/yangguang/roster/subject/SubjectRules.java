package org.yangguang.roster.subject;

import org.yangguang.kernel.RuleBroken;
import org.yangguang.kernel.Unknown;

/** What keeping the roster of subjects refuses (S6, S8). */
final class SubjectRules {

    private SubjectRules() {}

    /** There is no such subject in the roster. */
    static final class SubjectUnknown extends Unknown {

        SubjectUnknown(Object id) {
            super(id);
        }
    }

    /** A subject has a name. */
    static final class SubjectNameMissing extends RuleBroken {}

    /** The code belongs to a subject in the roster. */
    static final class SubjectAlreadyKept extends RuleBroken {

        SubjectAlreadyKept(String name, String code) {
            super(name, code);
        }
    }

    /** The subject is in that state already. */
    static final class SubjectAlreadySwitched extends RuleBroken {

        SubjectAlreadySwitched(String name) {
            super(name);
        }
    }
}
