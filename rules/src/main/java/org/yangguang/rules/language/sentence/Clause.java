package org.yangguang.rules.language.sentence;

import java.util.List;
import org.yangguang.rules.language.reading.Characters;

/**
 * One sentence as a rule uses it. Whoever makes one: captured text of other than the allowed
 * characters cannot be in it.
 */
public record Clause(Sentence sentence, List<String> captures) {

    public Clause {
        captures = captures.stream().map(Characters.RULE::require).toList();
    }

    String line() {
        return sentence.line(captures);
    }

    String drl() {
        return sentence.drl(captures);
    }
}
