package org.yangguang.inspection.visit;

import org.yangguang.inspection.InspectionId;
import org.yangguang.kernel.RuleBroken;
import org.yangguang.kernel.Unknown;
import org.yangguang.kernel.Withheld;

/** What an inspection refuses, in the order of the visit (S14, S15). */
final class InspectionRules {

    private InspectionRules() {}

    /** There is no such inspection. */
    static final class InspectionUnknown extends Unknown {
        InspectionUnknown(InspectionId id) {
            super(id);
        }
    }

    /** Until the report is issued only the drawn team sees an inspection (S15). */
    static final class NotYourInspection extends Withheld {}

    /** The draw took the project out; what was recorded stays as it is. */
    static final class InspectionNoLongerDrawn extends RuleBroken {
        InspectionNoLongerDrawn(String project) {
            super(project);
        }
    }

    /** The notice of an inspection is served once. */
    static final class NoticeAlreadyServed extends RuleBroken {
        NoticeAlreadyServed(String number) {
            super(number);
        }
    }

    /** Nobody is inspected before being told basis, content and requirements (S14). */
    static final class NoticeNotServed extends RuleBroken {}

    /** What two inspectors confirmed is not changed any more. */
    static final class InspectionAlreadyConcluded extends RuleBroken {
        InspectionAlreadyConcluded(String project) {
            super(project);
        }
    }

    /** A report follows the conclusion. */
    static final class InspectionNotConcluded extends RuleBroken {}
}
