package org.yangguang.rules.language;

import java.util.List;

/**
 * One sentence as a rule uses it. Whoever makes one: captured text of other than the allowed
 * characters cannot be in it.
 */
record Clause(Sentence sentence, List<String> captures) {

    Clause {
        captures = captures.stream().map(Characters.RULE::require).toList();
    }

    String line() {
        return sentence.line(captures);
    }

    String drl() {
        return sentence.drl(captures);
    }
}
