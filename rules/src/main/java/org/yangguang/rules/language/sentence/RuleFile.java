package org.yangguang.rules.language.sentence;

import java.util.List;
import org.yangguang.rules.language.file.RuleSource;
import org.yangguang.rules.language.reading.Characters;

/** A checked file of rules: sentences, or a decision table. */
public record RuleFile(RuleSource source, List<String> comments, List<SafeRule> rules) {

    public RuleFile {
        comments.forEach(Characters.RULE::require);
        rules = List.copyOf(rules);
        comments = List.copyOf(comments);
    }
}
