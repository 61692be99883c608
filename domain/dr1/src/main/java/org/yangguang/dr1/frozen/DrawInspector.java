package org.yangguang.dr1.frozen;

import static org.yangguang.dr1.file.ProofError.E_FORMAT;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yangguang.dr1.file.FrozenFile;
import org.yangguang.dr1.file.ProofError;
import org.yangguang.dr1.file.Syntax;

/**
 * One line of inspectors.txt: a member of the roster of inspectors 执法检查人员名录库 (DR1 3.2).
 *
 * @param id 1…64 ASCII characters
 * @param lead may sit on the first seat of a team
 * @param skills strictly ascending
 * @param load seats brought along from earlier draws, 0…9999999
 * @param cap most seats in this draw, 0…9999999; 0 = no limit
 * @param exclusion code when the inspector cannot be drawn
 */
public record DrawInspector(
        String id,
        boolean lead,
        List<String> skills,
        int load,
        int cap,
        Optional<String> exclusion) {

    public static final Comparator<DrawInspector> BY_KEY = Comparator.comparing(DrawInspector::id);
    private static final int MOST = 9_999_999;

    /** Rejects what inspectors.txt could not hold with {@link ProofError#E_FORMAT}. */
    public DrawInspector {
        skills = List.copyOf(skills);
        E_FORMAT.unless(Syntax.isId(id), "inspector.id", id);
        E_FORMAT.unless(areAscending(skills), "skills", skills);
        E_FORMAT.unless(load >= 0 && load <= MOST, "load", load);
        E_FORMAT.unless(cap >= 0 && cap <= MOST, "cap", cap);
        E_FORMAT.unless(exclusion.map(Syntax::isCode).orElse(true), "code", exclusion.orElse("-"));
    }

    static DrawInspector parse(String[] fields) {
        E_FORMAT.unless(fields[1].matches("[01]"), "lead", fields[1]);
        return new DrawInspector(
                fields[0],
                fields[1].equals("1"),
                fields[2].equals("-") ? List.of() : List.of(fields[2].split(",", -1)),
                Syntax.integer(fields[3]),
                Syntax.integer(fields[4]),
                FrozenFile.optional(fields[5]));
    }

    private static boolean areAscending(List<String> skills) {
        for (int i = 1; i < skills.size(); i++) {
            if (skills.get(i - 1).compareTo(skills.get(i)) >= 0) {
                return false;
            }
        }
        return skills.stream().allMatch(Syntax::isToken);
    }

    /** Whether the inspector takes part in the draw. */
    public boolean eligible() {
        return exclusion.isEmpty();
    }

    /** Whether the object's need, if it has one, is among the skills. */
    public boolean serves(DrawObject object) {
        return object.need().map(skills::contains).orElse(true);
    }

    /** The line of inspectors.txt, without its LF. */
    @Override
    public String toString() {
        String skillList = skills.isEmpty() ? "-" : String.join(",", skills);
        return FrozenFile.line(id, lead ? 1 : 0, skillList, load, cap, exclusion.orElse("-"));
    }
}
