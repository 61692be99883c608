package org.yangguang.amendment.draft;

import java.time.LocalDate;
import org.yangguang.kernel.RuleBroken;

/** What changing the rules refuses, in the order of the work: four eyes, and nothing comes into force unseen. */
final class DraftRules {

    private DraftRules() {}

    /** A title and a reason are needed, and a reason to reject. */
    static final class WordsMissing extends RuleBroken {}

    /** There is no such draft. */
    static final class DraftUnknown extends RuleBroken {

        DraftUnknown(long id) {
            super(id);
        }
    }

    /** Only the author changes, submits or withdraws a draft. */
    static final class NotTheAuthor extends RuleBroken {}

    /** The draft was submitted or decided: nothing in it changes any more. */
    static final class DraftNotOpen extends RuleBroken {

        DraftNotOpen(long id) {
            super(id);
        }
    }

    /** The worker is still at this draft. */
    static final class DraftBusy extends RuleBroken {

        DraftBusy(long id) {
            super(id);
        }
    }

    /** Nobody edits this file here. */
    static final class FileNotEditable extends RuleBroken {

        FileNotEditable(String path) {
            super(path);
        }
    }

    /** The file is larger than any rule file is. */
    static final class FileTooLong extends RuleBroken {

        FileTooLong(String name, long limit) {
            super(name, limit);
        }
    }

    /** A draft without any change is not checked. */
    static final class DraftEmpty extends RuleBroken {

        DraftEmpty(long id) {
            super(id);
        }
    }

    /** A draft is submitted when it is accepted and was rehearsed as it is. */
    static final class DraftNotRehearsed extends RuleBroken {

        DraftNotRehearsed(long id) {
            super(id);
        }
    }

    /** Only a submitted draft is decided. */
    static final class DraftNotSubmitted extends RuleBroken {

        DraftNotSubmitted(long id) {
            super(id);
        }
    }

    /** Who wrote a draft does not approve it: four eyes. */
    static final class AuthorMayNotDecide extends RuleBroken {}

    /** Another version was approved since the draft was begun: it is taken over first. */
    static final class BaseMoved extends RuleBroken {

        BaseMoved(int base, int latest) {
            super(base, latest);
        }
    }

    /** Worked cases no longer agree: whoever approves says why that is right. */
    static final class CasesNotAcknowledged extends RuleBroken {

        CasesNotAcknowledged(long cases) {
            super(cases);
        }
    }

    /** Rules come into force from tomorrow at the earliest: what was decided today was decided by the old ones. */
    static final class StartsTooEarly extends RuleBroken {

        StartsTooEarly(LocalDate earliest) {
            super(earliest);
        }
    }
}
