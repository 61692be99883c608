package org.yangguang.dr1.file;

import java.util.Locale;

/**
 * The proof is rejected as a whole: one code, and one sentence that names the place and the value.
 */
public final class ProofRejected extends RuntimeException {

    private final ProofError error;
    private final Sentence sentence;

    ProofRejected(ProofError error, Sentence sentence) {
        super(sentence.in(Locale.ENGLISH));
        this.error = error;
        this.sentence = sentence;
    }

    /** The code of the specification. */
    public ProofError error() {
        return error;
    }

    /** The sentence in Chinese, or in English where the locale is English. */
    public String sentence(Locale locale) {
        return sentence.in(locale);
    }

    ProofRejected atLine(String file, int number) {
        return new ProofRejected(error, Sentence.of("line", file, number, sentence));
    }

    ProofRejected in(String file) {
        return new ProofRejected(error, Sentence.of("file", file, sentence));
    }
}
