package org.yangguang.draw;

import org.yangguang.kernel.RuleBroken;

/** The ceremony has one order; its sentence says where this draw stands and what comes next. */
public final class StepNotOpen extends RuleBroken {

    private static final long serialVersionUID = 1L;

    private final DrawStatus now;

    StepNotOpen(String number, DrawStatus now) {
        super(number);
        this.now = now;
    }

    @Override
    public String messageKey() {
        return super.messageKey() + "." + now;
    }
}
