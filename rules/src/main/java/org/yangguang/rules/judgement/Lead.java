package org.yangguang.rules.judgement;

import org.yangguang.rules.engine.Situation;
import org.yangguang.rules.engine.Worded;

/**
 * 线索: one kind of violation that a finding points to, with the words of its case and its own.
 * Called from rule files.
 *
 * @param item the catalogue item it was found under
 * @param partyId whom it is about, or null
 * @param bidderLost whether it is about a bidder who did not win
 */
public record Lead(
        ViolationType type, String item, String partyId, boolean bidderLost, Situation words)
        implements Worded {

    /** Tells the leads of one case apart. */
    public String key() {
        return type.code() + " " + item + " " + partyId;
    }

    public boolean belongsTo(String group) {
        return Groups.contains(group, type.code());
    }

    /** The value of a word that is itself a word, {@code 较重}. */
    public String text(String word) {
        return words.get(word, String.class);
    }

    public String fill(String sentence) {
        return words.fill(sentence);
    }

    Lead with(String word, Object value) {
        return new Lead(type, item, partyId, bidderLost, words.with(word, value));
    }
}
