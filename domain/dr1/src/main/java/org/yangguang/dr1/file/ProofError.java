package org.yangguang.dr1.file;

/**
 * Why a proof is rejected as a whole; the names are the codes of the DR1 specification, section 3.
 */
public enum ProofError {
    /** A line is not of the form that its file prescribes. */
    E_FORMAT,
    /** Lines are not strictly ascending by key. */
    E_ORDER,
    /** The plan is malformed or contradicts itself. */
    E_PLAN,
    /** A stratum of the roster has no quota. */
    E_QUOTA,
    /** The secrets are not exactly those that were promised. */
    E_COMMIT,
    /** The public value is not one of the source that the plan named. */
    E_PUBLIC,
    /** A file is not the one that the plan froze. */
    E_HASH,
    /** An event cannot happen in the state that it meets. */
    E_EVENT;

    /** The rejection, with the {@link Sentence} of this key. */
    public ProofRejected because(String key, Object... values) {
        return new ProofRejected(this, Sentence.of(key, values));
    }

    /** Rejects unless the condition holds. */
    public void unless(boolean holds, String key, Object... values) {
        if (!holds) {
            throw because(key, values);
        }
    }
}
