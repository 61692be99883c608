package org.yangguang.amendment.workedcase;

import java.util.List;
import org.yangguang.platform.sheet.Place;
import org.yangguang.rules.cases.CaseRow;

/**
 * A row of a workbook of cases.
 *
 * @param columns positions of the bad cells, from 0
 * @param problems what is wrong, in words
 * @param agrees whether the rules that serve give the expected answers; false for a bad row
 */
public record CaseFileRow(
        Place place,
        CaseRow row,
        Fate fate,
        List<Integer> columns,
        List<String> problems,
        boolean agrees) {

    /** What becomes of it when the file is accepted. */
    public enum Fate {
        /** A new case. */
        NEW,
        /** The next version of a case that is kept. */
        CHANGED,
        /** Kept already, word for word. */
        SAME,
        /** Not taken over. */
        BAD
    }

    public boolean isGood() {
        return fate == Fate.NEW || fate == Fate.CHANGED;
    }
}
