package org.yangguang.roster.inspector;

import java.time.LocalDate;
import org.yangguang.kernel.RuleBroken;
import org.yangguang.kernel.Unknown;

/** What keeping the roster of inspectors refuses (S7, S8). */
final class InspectorRules {

    private InspectorRules() {}

    /** There is no such inspector in the roster. */
    static final class InspectorUnknown extends Unknown {

        InspectorUnknown(String code) {
            super(code);
        }
    }

    /** An inspector has number, name, unit, certificate and its expiry (S7). */
    static final class InspectorNotComplete extends RuleBroken {

        InspectorNotComplete(String field) {
            super(field);
        }
    }

    /** An account belongs to one inspector. */
    static final class InspectorLoginTaken extends RuleBroken {

        InspectorLoginTaken(String login) {
            super(login);
        }
    }

    /** A declared interest names the organisation and the relation. */
    static final class InterestNotComplete extends RuleBroken {}

    /** A leave ends on or after its first day. */
    static final class LeaveUpsideDown extends RuleBroken {}

    /** A training has a day and a subject. */
    static final class TrainingNotComplete extends RuleBroken {}

    /** A training is recorded when it is over. */
    static final class TrainingInFuture extends RuleBroken {

        TrainingInFuture(LocalDate on, LocalDate today) {
            super(on, today);
        }
    }

    /** A training is recorded with those who took part. */
    static final class NobodyTrained extends RuleBroken {}
}
