package org.yangguang.draw;

import org.yangguang.kernel.RuleBroken;

/** More projects are to be drawn than may be drawn; or there is none at all. */
public final class QuotaAboveEligible extends RuleBroken {

    private static final long serialVersionUID = 1L;

    private final boolean none;

    QuotaAboveEligible(int quota, int eligible, int objects) {
        super(quota, eligible, objects);
        this.none = eligible == 0;
    }

    @Override
    public String messageKey() {
        return none ? super.messageKey() + ".none" : super.messageKey();
    }
}
