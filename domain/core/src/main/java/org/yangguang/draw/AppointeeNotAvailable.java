package org.yangguang.draw;

import org.yangguang.kernel.RuleBroken;

/** Who is appointed has certificate, account and time until the last day, as who is drawn. */
public final class AppointeeNotAvailable extends RuleBroken {

    private static final long serialVersionUID = 1L;

    private final String code;

    AppointeeNotAvailable(String name, String code) {
        super(name);
        this.code = code;
    }

    @Override
    public String messageKey() {
        return super.messageKey() + "." + code;
    }
}
