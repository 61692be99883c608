package org.yangguang.rulebook.statute;

import org.yangguang.kernel.RuleBroken;
import org.yangguang.kernel.Unknown;

/** What keeping the texts of statutes refuses, in the order of the work. */
final class StatuteRules {

    private StatuteRules() {}

    /** A file above the size limit is refused before it is read. Arguments: name, size and limit in kB. */
    static final class StatuteFileTooLarge extends RuleBroken {

        StatuteFileTooLarge(String file, long kilobytes, long limit) {
            super(file, kilobytes, limit);
        }
    }

    /** A text with faults is not kept; {@link StatuteLibrary#read} lists them. Argument: how many. */
    static final class StatuteTextFaulty extends RuleBroken {

        StatuteTextFaulty(int faults) {
            super(faults);
        }
    }

    /** A text is kept with its title, issuer, first day and source. */
    static final class StatuteNotDescribed extends RuleBroken {}

    /** The last day in force is not before the first. */
    static final class StatuteEndsBeforeItBegins extends RuleBroken {

        StatuteEndsBeforeItBegins(String from, String until) {
            super(from, until);
        }
    }

    /** There is a text of this statute for the day already: it is withdrawn first. */
    static final class StatuteVersionExists extends RuleBroken {

        StatuteVersionExists(String title, String from) {
            super(title, from);
        }
    }

    /** The library has no such statute or version. */
    static final class StatuteUnknown extends Unknown {}

    /** A text is withdrawn once. */
    static final class StatuteVersionWithdrawn extends RuleBroken {}
}
