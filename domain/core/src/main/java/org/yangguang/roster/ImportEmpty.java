package org.yangguang.roster;

import org.yangguang.kernel.RuleBroken;

/** A file without content is refused. */
public class ImportEmpty extends RuleBroken {

    ImportEmpty(String file) {
        super(file);
    }
}
