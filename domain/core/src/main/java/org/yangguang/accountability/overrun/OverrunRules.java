package org.yangguang.accountability.overrun;

import org.yangguang.kernel.RuleBroken;

/** What deciding on an overrun refuses, in the order of the work (S24). */
final class OverrunRules {

    private OverrunRules() {}

    /** An overrun is decided once. */
    static final class OverrunAlreadyDecided extends RuleBroken {}

    /** Nobody decides on the own overrun. */
    static final class DeciderIsThePerson extends RuleBroken {}

    /** An overrun is confirmed when its duty is done or it is serious already, so that a light entry cannot hide a long one. */
    static final class OverrunStillGrowing extends RuleBroken {}

    /** An exemption names its ground. */
    static final class GroundMissing extends RuleBroken {}
}
