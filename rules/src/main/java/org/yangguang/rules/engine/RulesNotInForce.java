package org.yangguang.rules.engine;

import java.time.LocalDate;
import org.yangguang.kernel.RuleBroken;

/** No rule of a set answers this day; nobody is put in a pool, judged or blamed without one. */
public final class RulesNotInForce extends RuleBroken {

    private static final long serialVersionUID = 1L;

    public RulesNotInForce(RuleSet rules, LocalDate day) {
        super(rules.name(), String.valueOf(day));
    }
}
