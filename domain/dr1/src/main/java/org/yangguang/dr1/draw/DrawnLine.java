package org.yangguang.dr1.draw;

import java.util.List;
import org.yangguang.dr1.file.FrozenFile;

/**
 * One line of result.txt or final.txt (DR1 3.7).
 *
 * @param rank place in the order of the stratum, from 1
 * @param key 64 hexadecimal digits; the smallest keys win
 * @param team inspector ids in the order of the seats, {@link #UNFILLED} for an empty seat; empty
 *     when objects only are drawn or the object is out
 */
public record DrawnLine(
        String object, String stratum, int rank, String key, List<String> team, LineStatus status) {

    /** Stands in a team for a seat that nobody could take. */
    public static final String UNFILLED = "?";

    public DrawnLine {
        team = List.copyOf(team);
    }

    /**
     * The inspectors of the team, without the empty seats; the first is the lead if seat 1 is
     * filled.
     */
    public List<String> inspectors() {
        return team.stream().filter(id -> !id.equals(UNFILLED)).toList();
    }

    /** The line, without its LF. */
    @Override
    public String toString() {
        String seats = team.isEmpty() ? "-" : String.join(",", team);
        return FrozenFile.line(object, stratum, rank, key, seats, status);
    }
}
