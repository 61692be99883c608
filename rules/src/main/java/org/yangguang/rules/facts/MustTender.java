package org.yangguang.rules.facts;

/** 依法必须招标: yes, no, or not decidable from what is known. */
public enum MustTender {
    YES("依法必须招标"),
    NO("不必招标"),
    UNKNOWN(null);

    private final String word;

    MustTender(String word) {
        this.word = word;
    }

    /** The word of the rule sentences; null when it is not known. */
    public String word() {
        return word;
    }
}
