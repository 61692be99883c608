package org.yangguang.roster;

import org.yangguang.kernel.RuleBroken;

/** Only an accepted import can be undone. */
public class ImportNotAccepted extends RuleBroken {

    ImportNotAccepted(String file) {
        super(file);
    }
}
