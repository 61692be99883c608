package org.yangguang.rules.language.sentence;

import java.util.Set;

/** The words that sentences may use, for tests that compare them with the facts. */
public final class Words {

    private Words() {}

    /** Words of a subject in a rule set. */
    public static Set<String> of(String set, String subject) {
        return Vocabulary.of(set).words(subject).keySet();
    }
}
