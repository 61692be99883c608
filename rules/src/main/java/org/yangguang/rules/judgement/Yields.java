package org.yangguang.rules.judgement;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The violations an item yields: {@code +} = all of them, {@code /} = one by party, the first by
 * default, text in （） is a note.
 */
record Yields(String column) {

    private static final Pattern CODE = Pattern.compile("(TR|BD|AG|EX|OF)-\\d\\d");
    private static final Map<String, String> PREFIXES =
            Map.of(
                    "TENDERER", "TR",
                    "BIDDER", "BD",
                    "WINNER", "BD",
                    "AGENCY", "AG",
                    "EXPERT", "EX");

    /** Whether the finding is only a clue to the violation and needs more. */
    boolean isOnlyAClue() {
        return column.contains("线索");
    }

    /** Whether the item is about the bureau's own procedure. */
    boolean isProcedural() {
        return column.contains("PROC_DEFECT");
    }

    /** Whether the item yields violations of several parties at once. */
    boolean isForSeveral() {
        return column.contains("+");
    }

    /** The violations that a finding about a party in this role yields; the role may be null. */
    List<ViolationType> forRole(String role) {
        List<ViolationType> all = codes();
        if (isForSeveral()) {
            return all;
        }
        return all.stream()
                .filter(type -> concerns(type, role))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .stream()
                .toList();
    }

    /** Whether a violation is one that a party in this role commits. */
    static boolean concerns(ViolationType type, String role) {
        return role != null && type.code().startsWith(PREFIXES.getOrDefault(role, "?"));
    }

    List<ViolationType> codes() {
        String withoutNotes = column.split("（")[0];
        return CODE.matcher(withoutNotes)
                .results()
                .map(MatchResult::group)
                .map(code -> Violations.find(code).orElseThrow())
                .toList();
    }
}
