package org.yangguang.kernel;

/** What the record has to explain later carries its reason. */
public final class ReasonMissing extends RuleBroken {

    private static final long serialVersionUID = 1L;

    ReasonMissing() {
        super();
    }
}
