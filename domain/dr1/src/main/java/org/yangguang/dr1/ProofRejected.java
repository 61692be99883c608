package org.yangguang.dr1;

/**
 * The proof is rejected as a whole: one code, and one English sentence that names the place and the
 * value.
 */
public final class ProofRejected extends RuntimeException {

    private final ProofError error;

    ProofRejected(ProofError error, String sentence) {
        super(sentence);
        this.error = error;
    }

    /** The code of the specification. */
    public ProofError error() {
        return error;
    }

    ProofRejected at(String place) {
        return new ProofRejected(error, place + ": " + getMessage());
    }
}
