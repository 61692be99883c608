package org.yangguang.roster;

import org.yangguang.kernel.RuleBroken;

/** A file above the size limit is refused before it is kept. Arguments: name, size and limit in MB. */
public class ImportTooLarge extends RuleBroken {

    ImportTooLarge(String file, long megabytes, long limit) {
        super(file, megabytes, limit);
    }
}
