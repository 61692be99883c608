package org.yangguang.amendment;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.yangguang.kernel.RuleBroken;
import org.yangguang.rules.cases.CellProblem;

/** A worked case is kept when every cell can be read: no expected answer rests on a slip. */
public class CellsNotRight extends RuleBroken {

    CellsNotRight(List<CellProblem> problems, Locale locale) {
        super(problems.stream().map(it -> it.text(locale)).collect(Collectors.joining(" ")));
    }
}
