package org.yangguang.rules.judgement;

import java.util.List;
import org.yangguang.rules.engine.Conclusion;
import org.yangguang.rules.facts.Doubt;

/** A case with everything the rules said of it. */
record Judged(
        JudgementCase inspected,
        Qualified qualified,
        List<Conclusion> consequences,
        List<Doubt> doubts) {

    Judgement judgement() {
        return doubts.stream().anyMatch(CaseDoubts::leavesNothingToJudge)
                ? Verdict.unjudged(doubts)
                : new Verdict(inspected, qualified, consequences, doubts).write();
    }
}
