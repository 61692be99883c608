package org.yangguang.publicity;

import java.time.LocalDate;
import java.util.List;

/**
 * The words that went public, frozen on the day of publication. No natural person is named: of the team its size and
 * the lead's staff number.
 *
 * @param checkedOn last day of the inspection
 * @param itemsChecked how many lines of the checklist applied
 * @param problems named only when rectification was ordered and nothing else follows
 */
public record PublicText(
        String bureau,
        String planNumber,
        String taskNumber,
        String taskTitle,
        String projectId,
        String projectName,
        List<PublicParty> parties,
        LocalDate checkedOn,
        int teamSize,
        String leadCode,
        int itemsChecked,
        PublicFinding finding,
        List<PublicItem> problems) {

    public PublicText {
        parties = parties == null ? List.of() : List.copyOf(parties);
        problems = problems == null ? List.of() : List.copyOf(problems);
    }

    /** An organisation of the project; {@code role} as in {@link PublicItem}. */
    public record PublicParty(String code, String name, String role) {}
}
