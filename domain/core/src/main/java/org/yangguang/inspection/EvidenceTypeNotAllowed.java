package org.yangguang.inspection;

import org.yangguang.kernel.RuleBroken;

/** Evidence is one of the allowed types, by its content as by its name. */
public class EvidenceTypeNotAllowed extends RuleBroken {
    EvidenceTypeNotAllowed(String fileName) {
        super(fileName);
    }
}
