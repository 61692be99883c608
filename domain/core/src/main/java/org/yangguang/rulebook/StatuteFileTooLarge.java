package org.yangguang.rulebook;

import org.yangguang.kernel.RuleBroken;

/** A file above the size limit is refused before it is read. Arguments: name, size and limit in kB. */
public class StatuteFileTooLarge extends RuleBroken {

    StatuteFileTooLarge(String file, long kilobytes, long limit) {
        super(file, kilobytes, limit);
    }
}
