package org.yangguang.rules.facts;

import java.util.Map;
import java.util.Optional;

/**
 * Codes of a fact and the words that rule sentences use for them.
 *
 * @param name the fact, in the words of the rules
 */
public record CodeTable(String name, Map<String, String> words) {

    public CodeTable {
        words = Map.copyOf(words);
    }

    /** The word, or null for no code and for one that the table does not have. */
    public String word(String code) {
        return code == null ? null : words.get(code);
    }

    /** The doubt about a code that the table does not have. */
    public Optional<Doubt> doubt(String code) {
        return code == null || words.containsKey(code)
                ? Optional.empty()
                : Optional.of(Doubt.unknownCode(name, code));
    }
}
