package org.yangguang.kernel;

/**
 * Why somebody did what the record has to explain later (S26).
 *
 * @param words stripped, never blank; {@link ReasonMissing} otherwise
 */
public record Reason(String words) {

    public Reason {
        if (words == null || words.isBlank()) {
            throw new ReasonMissing();
        }
        words = words.strip();
    }

    /** The words of a reason that has to be there. */
    public static String required(String words) {
        return new Reason(words).words();
    }
}
