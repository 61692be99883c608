package org.yangguang.draw.ceremony;

import org.yangguang.kernel.RuleBroken;
import org.yangguang.kernel.Unknown;

/** What the ceremony of a draw refuses, in its order (DR1 4, S11–S13). */
final class CeremonyRules {

    private CeremonyRules() {}

    /** There is no such draw, or it is not public yet. */
    static final class DrawUnknown extends Unknown {}

    /** What one person sealed only the same person opens; officer and witness are two people. */
    static final class NotYourPart extends RuleBroken {}

    /** The ceremony has one order; its sentence says where this draw stands and what comes next. */
    static final class StepNotOpen extends RuleBroken {

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

    /** A public source is one of DR1 4.2 with its issue, or none. */
    static final class PublicSourceNotValid extends RuleBroken {

        PublicSourceNotValid(String source) {
            super(source);
        }
    }

    /** Only the public sources that the installation is set to are used. */
    static final class PublicSourceNotOffered extends RuleBroken {

        PublicSourceNotOffered(String source) {
            super(source);
        }
    }

    /** The public number must appear after the plan is published (T0). */
    static final class PublicNumberAlreadyOut extends RuleBroken {

        PublicNumberAlreadyOut(String source) {
            super(source);
        }
    }

    /** A secret is 64 hexadecimal digits (DR1 3.4). */
    static final class SecretNotWhole extends RuleBroken {

        SecretNotWhole(int length) {
            super(length);
        }
    }

    /** Each party hands in its own secret. */
    static final class SecretOfTheOtherParty extends RuleBroken {}

    /** The secret handed in must open the commitment in the plan. */
    static final class SecretNotTheOnePromised extends RuleBroken {}

    /** Both secrets are in before the public number is: nobody may look at it and walk away. */
    static final class SecretsStillMissing extends RuleBroken {}

    /** Between T0 and T1 lies the published gap. */
    static final class TooEarlyForPublicNumber extends RuleBroken {

        TooEarlyForPublicNumber(long minutes, String earliest) {
            super(minutes, earliest);
        }
    }

    /** The number is that of the issue that the plan names. */
    static final class NumberOfAnotherIssue extends RuleBroken {

        NumberOfAnotherIssue(String source, String typed) {
            super(source, typed);
        }
    }

    /** A public value is written the one way its source is always written. */
    static final class PublicValueNotCanonical extends RuleBroken {

        PublicValueNotCanonical(String value) {
            super(value);
        }
    }

    /** Two people enter the public number independently and must agree. */
    static final class PublicValuesDiffer extends RuleBroken {}

    /** The event cannot happen in the state that it meets (DR1 E_EVENT). */
    static final class EventNotPossible extends RuleBroken {}
}
