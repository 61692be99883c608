package org.yangguang.rules.worker;

import java.util.List;

/**
 * What the rules of a version say of one case.
 *
 * @param conclusion in one line, to be compared with that of another version
 * @param rules {@code number sentence} of each rule that decided, in rule order
 * @param failed why there is no conclusion, or null
 */
public record Rehearsed(String id, String conclusion, List<String> rules, String failed) {

    public Rehearsed {
        rules = List.copyOf(rules);
    }
}
