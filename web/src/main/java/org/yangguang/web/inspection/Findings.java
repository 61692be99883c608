package org.yangguang.web.inspection;

import java.util.Optional;
import org.yangguang.inspection.FindingStatus;
import org.yangguang.inspection.FindingView;

/** What a line of the checklist says, and what the machine says of it. */
final class Findings {

    private Findings() {}

    /** Empty while nobody has settled the line. */
    static Optional<FindingStatus> settled(FindingView line) {
        return Optional.ofNullable(line.status());
    }

    static boolean isProblem(FindingView line) {
        return line.isProblem();
    }

    /** Whether the machine sees a problem, so that nobody settles the line without looking. */
    static boolean isDoubted(FindingView line) {
        return machine(line).filter(FindingStatus::isProblem).isPresent();
    }

    /** Whether the line waits and the machine sees no problem in it. */
    static boolean isAdoptable(FindingView line) {
        return line.status() == null && machine(line).filter(s -> !s.isProblem()).isPresent();
    }

    /** Whether there is something to say: a problem, words or evidence. */
    static boolean isTalkedAbout(FindingView line) {
        return isDoubted(line)
                || isProblem(line)
                || line.note() != null && !line.note().isBlank()
                || !line.evidence().isEmpty();
    }

    /** Empty when the machine cannot tell. */
    private static Optional<FindingStatus> machine(FindingView line) {
        return Optional.ofNullable(line.machineStatus());
    }
}
