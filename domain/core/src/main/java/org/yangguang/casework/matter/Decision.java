package org.yangguang.casework.matter;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.yangguang.casework.matter.MatterRules.NoneExcludesOthers;
import org.yangguang.casework.matter.MatterRules.OutcomeMissing;

/**
 * What a leader decides.
 *
 * @param outcomes at least one; {@code NONE} stands alone
 * @param reason why it departs from the proposal; may be empty when it does not
 */
public record Decision(Set<Outcome> outcomes, String reason) {

    public Decision {
        if (outcomes == null || outcomes.isEmpty()) {
            throw new OutcomeMissing();
        }
        if (outcomes.contains(Outcome.NONE) && outcomes.size() > 1) {
            throw new NoneExcludesOthers();
        }
        outcomes = EnumSet.copyOf(outcomes);
        reason = reason == null ? "" : reason.strip();
    }

    /** The outcomes by name, in their order. */
    List<String> names() {
        return outcomes.stream().map(Enum::name).toList();
    }

    boolean departsFrom(List<String> proposed) {
        return !Set.copyOf(names()).equals(Set.copyOf(proposed));
    }
}
