package org.yangguang.draw;

/**
 * Why a code stands in a frozen file; for the auditor and the witness, never published.
 *
 * @param about project or staff number, or project and staff number joined by {@code /}
 * @param code {@code X…} or {@code R…}
 * @param reason in words
 */
record Evidence(String about, String code, String reason) {

    /** One line of evidence.txt without who and when; control characters would break the line. */
    @Override
    public String toString() {
        return about + "\t" + code + "\t" + reason.replaceAll("\\p{Cntrl}", " ");
    }
}
