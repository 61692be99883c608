package org.yangguang.roster;

import org.yangguang.roster.standard.Precheck;

/**
 * 预检: what the machine says of one item of a project before the inspection.
 *
 * @param status PASS, FAIL, SUSPECT, or NA when the item does not apply or a field is missing
 * @param reason the sum, or what was seen, or the fields that are missing
 */
public record PrecheckLine(String item, String status, String reason, String basis) {

    static PrecheckLine of(Precheck.Line line) {
        return new PrecheckLine(line.item(), line.status().name(), line.reason(), line.basis());
    }
}
