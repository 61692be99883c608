package org.yangguang.roster.tender;

import org.yangguang.roster.standard.Precheck;

/**
 * 预检: what the machine says of one item of a project before the inspection.
 *
 * @param result PASS, FAIL, SUSPECT, NA when the item does not apply; FIELD_MISSING, ON_SITE or TO_SETTLE when it is open
 * @param reason the sum, or what was seen, or the fields that are missing
 */
public record PrecheckRow(String item, String result, String reason, String basis) {

    static PrecheckRow of(Precheck.Line line) {
        boolean open = line.open() != Precheck.Open.NO;
        String result = open ? line.open().name() : line.status().name();
        return new PrecheckRow(line.item(), result, line.reason(), line.basis());
    }
}
