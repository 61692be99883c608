package org.yangguang.roster.imports;

import org.yangguang.kernel.RuleBroken;
import org.yangguang.kernel.Unknown;

/** What importing a file into the roster refuses, in the order of the work. */
final class ImportRules {

    private ImportRules() {}

    /** A file without content is refused. */
    static final class ImportEmpty extends RuleBroken {

        ImportEmpty(String file) {
            super(file);
        }
    }

    /** A file above the size limit is refused before it is kept. Arguments: name, size and limit in MB. */
    static final class ImportTooLarge extends RuleBroken {

        ImportTooLarge(String file, long megabytes, long limit) {
            super(file, megabytes, limit);
        }
    }

    /** There is no such import. */
    static final class ImportUnknown extends Unknown {

        ImportUnknown(long id) {
            super(id);
        }
    }

    /** Only a checked import can be accepted. */
    static final class ImportNotChecked extends RuleBroken {

        ImportNotChecked(String file) {
            super(file);
        }
    }

    /** An import without a good row brings nothing. */
    static final class ImportHasNoGoodRow extends RuleBroken {

        ImportHasNoGoodRow(String file) {
            super(file);
        }
    }

    /** Only an accepted import can be undone. */
    static final class ImportNotAccepted extends RuleBroken {

        ImportNotAccepted(String file) {
            super(file);
        }
    }

    /** Later changes stand on the import. */
    static final class ImportBuiltUpon extends RuleBroken {

        ImportBuiltUpon(long count, String example) {
            super(count, example);
        }
    }
}
