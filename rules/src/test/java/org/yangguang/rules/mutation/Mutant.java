package org.yangguang.rules.mutation;

import java.util.ArrayList;
import java.util.List;

/**
 * One file of the rule base with one word changed.
 *
 * @param file below {@code org/yangguang/rules/}
 * @param line from 1
 * @param change what was changed into what
 */
record Mutant(String file, int line, String change, List<String> text) {

    static Mutant of(String file, List<String> lines, int index, String changed, String change) {
        List<String> copy = new ArrayList<>(lines);
        if (changed == null) {
            copy.remove(index);
        } else {
            copy.set(index, changed);
        }
        return new Mutant(file, index + 1, change, List.copyOf(copy));
    }

    boolean movesADay() {
        return change.matches(".*\\d{4}-\\d\\d-\\d\\d.*");
    }

    @Override
    public String toString() {
        return file + ":" + line + "  " + change;
    }
}
