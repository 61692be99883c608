package org.yangguang.inspection.evidence;

import org.yangguang.inspection.evidence.EvidenceRules.EvidenceSourceMissing;

/**
 * A file to be received: to which line it belongs ({@code null} = to the whole inspection), its name as the sender
 * calls it, and in words where it comes from (S16).
 */
public record NewEvidence(Long findingId, String fileName, String source) {

    private static final int LONGEST_NAME = 255;

    /** Keeps the last part of the name only, however the browser sends it. */
    public NewEvidence {
        if (source == null || source.isBlank()) {
            throw new EvidenceSourceMissing();
        }
        source = source.strip();
        fileName = tidy(fileName == null ? "" : fileName);
    }

    private static String tidy(String given) {
        String name = given.substring(given.replace('\\', '/').lastIndexOf('/') + 1).strip();
        name = name.replaceAll("\\p{Cntrl}", "");
        return name.substring(Math.max(0, name.length() - LONGEST_NAME));
    }
}
