package org.yangguang.roster;

import org.yangguang.kernel.RuleBroken;

/** Only a checked import can be accepted. */
public class ImportNotChecked extends RuleBroken {

    ImportNotChecked(String file) {
        super(file);
    }
}
