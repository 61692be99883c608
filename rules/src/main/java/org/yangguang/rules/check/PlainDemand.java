package org.yangguang.rules.check;

import java.util.List;
import org.yangguang.rules.check.MachineFinding.Status;

/** Answers that need no sum; called from rule files. */
public final class PlainDemand {

    private final Demand demand;

    PlainDemand(Demand demand) {
        this.demand = demand;
    }

    public MachineFinding pass(String sentence) {
        return says(Status.PASS, sentence);
    }

    public MachineFinding fail(String sentence) {
        return says(Status.FAIL, sentence);
    }

    public MachineFinding suspect(String sentence) {
        return says(Status.SUSPECT, sentence);
    }

    public MachineFinding notApplicable(String sentence) {
        return says(Status.NA, sentence);
    }

    /** Something is stated; where it is not, a human looks into the documents. */
    public MachineFinding stated(String word) {
        return demand.given(
                () -> demand.of(Status.PASS, demand.shown(word) + "，已经载明", false), word);
    }

    /** Two things are stated, as {@link #stated(String)}. */
    public MachineFinding stated(String one, String other) {
        return demand.given(
                () ->
                        demand.of(
                                Status.PASS,
                                demand.shown(one) + "，" + demand.shown(other) + "，已经载明",
                                false),
                one,
                other);
    }

    /** The wording of the documents holds none of the words of a list. */
    public MachineFinding without(String list, String word) {
        return demand.given(() -> screened(list, word), word);
    }

    private MachineFinding screened(String list, String word) {
        String text = demand.words().get(word, String.class);
        List<String> found = Keywords.in(text, list);
        return found.isEmpty()
                ? demand.of(Status.PASS, word + "文本未见清单所列用语", false)
                : demand.of(Status.SUSPECT, word + "文本出现：" + String.join("、", found), true);
    }

    /** Not to be decided by the machine; names what it lacks. */
    public MachineFinding undecided(String missing) {
        return demand.undecided(missing);
    }

    private MachineFinding says(Status status, String sentence) {
        return demand.of(status, demand.words().fill(sentence), status == Status.SUSPECT);
    }
}
