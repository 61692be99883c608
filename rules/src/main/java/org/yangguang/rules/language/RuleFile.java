package org.yangguang.rules.language;

import java.util.List;

/** A checked file of rules: sentences, or a decision table. */
record RuleFile(RuleSource source, List<String> comments, List<SafeRule> rules) {

    RuleFile {
        comments.forEach(Characters.RULE::require);
        rules = List.copyOf(rules);
        comments = List.copyOf(comments);
    }
}
