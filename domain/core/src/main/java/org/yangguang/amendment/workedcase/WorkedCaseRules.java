package org.yangguang.amendment.workedcase;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.yangguang.kernel.RuleBroken;
import org.yangguang.platform.sheet.UnreadableSheet;
import org.yangguang.rules.cases.CellProblem;

/** What keeping worked cases refuses, in the order of the work. */
final class WorkedCaseRules {

    private WorkedCaseRules() {}

    /** The file holds no worked case that could be taken over. */
    static final class CaseFileEmpty extends RuleBroken {

        CaseFileEmpty(String name) {
            super(name);
        }
    }

    /** The file cannot be read as a table, and why. */
    static final class CaseFileUnreadable extends RuleBroken {

        private final UnreadableSheet.Reason reason;

        CaseFileUnreadable(UnreadableSheet.Reason reason) {
            this.reason = reason;
        }

        @Override
        public String messageKey() {
            return super.messageKey() + "." + reason;
        }
    }

    /** No such file of worked cases was sent. */
    static final class CaseFileUnknown extends RuleBroken {

        CaseFileUnknown(long id) {
            super(id);
        }
    }

    /** The good rows of this file were taken over already. */
    static final class CaseFileTakenOver extends RuleBroken {}

    /** There is no such worked case. */
    static final class CaseUnknown extends RuleBroken {

        CaseUnknown(long id) {
            super(id);
        }
    }

    /** A worked case is kept when every cell can be read: no expected answer rests on a slip. */
    static final class CellsNotRight extends RuleBroken {

        CellsNotRight(List<CellProblem> problems, Locale locale) {
            super(problems.stream().map(it -> it.text(locale)).collect(Collectors.joining(" ")));
        }
    }

    /** A worked case is called this already, perhaps a retired one. */
    static final class CaseCodeTaken extends RuleBroken {

        CaseCodeTaken(String code) {
            super(code);
        }
    }

    /** The code of a worked case does not change: people cite it. */
    static final class CaseCodeStays extends RuleBroken {

        CaseCodeStays(String code) {
            super(code);
        }
    }

    /** A retired worked case is restored before it is written on. */
    static final class CaseRetiredAlready extends RuleBroken {

        CaseRetiredAlready(String code) {
            super(code);
        }
    }
}
