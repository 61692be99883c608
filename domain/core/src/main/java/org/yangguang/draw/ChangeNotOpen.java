package org.yangguang.draw;

import org.yangguang.kernel.RuleBroken;

/** A change is asked for, decided and approved once, in this order; its sentence says where it stands. */
public final class ChangeNotOpen extends RuleBroken {

    private static final long serialVersionUID = 1L;

    private final ChangeStatus now;

    ChangeNotOpen(ChangeStatus now) {
        super();
        this.now = now;
    }

    @Override
    public String messageKey() {
        return super.messageKey() + "." + now;
    }
}
