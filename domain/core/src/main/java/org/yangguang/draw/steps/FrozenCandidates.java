package org.yangguang.draw.steps;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yangguang.dr1.frozen.DrawObject;
import org.yangguang.dr1.frozen.RosterFiles;
import org.yangguang.draw.lists.FrozenLists;
import org.yangguang.draw.lists.FrozenName;
import org.yangguang.draw.lists.StatedGround;
import org.yangguang.plan.task.CandidateView;
import org.yangguang.roster.subject.SubjectId;
import org.yangguang.rules.eligibility.EligibilityDecision.Reason;
import org.yangguang.rules.eligibility.EligibilityRules;

/** The candidates of a task as its draw froze them: later changes of the rosters do not touch them. */
final class FrozenCandidates {

    /** Before the number of a rule. */
    private static final String NEXT = "；(?=[^；\\s]+-\\d+ )";

    private final Map<String, FrozenName> names;
    private final Map<String, StatedGround> evidence;

    private FrozenCandidates(Map<String, FrozenName> names, Map<String, StatedGround> evidence) {
        this.names = names;
        this.evidence = evidence;
    }

    /** @param file bytes of a frozen file by its name */
    static List<CandidateView> of(Function<String, byte[]> file) {
        FrozenCandidates frozen =
                new FrozenCandidates(
                        FrozenName.read(file.apply(FrozenLists.NAMES)),
                        StatedGround.read(file.apply(FrozenLists.EVIDENCE)));
        return RosterFiles.readObjects(file.apply(FrozenLists.OBJECTS)).stream()
                .map(frozen::candidate)
                .toList();
    }

    private CandidateView candidate(DrawObject object) {
        return new CandidateView(
                new SubjectId(object.id()),
                names.get(object.id()).name(),
                object.eligible(),
                object.exclusion().orElse(null),
                object.exclusion().map(code -> reasons(object, code)).orElse(List.of()));
    }

    /** As the evidence tells them: number of the rule, or the code itself, and the sentence. */
    private List<Reason> reasons(DrawObject object, String code) {
        return Stream.of(evidence.get(object.id()).reason().split(NEXT))
                .map(reason -> reason.split(" ", 2))
                .map(reason -> reason.length == 2 ? reason : new String[] {code, reason[0]})
                .map(
                        reason ->
                                new Reason(
                                        reason[0],
                                        reason[1],
                                        "",
                                        !EligibilityRules.isLeading(reason[0])))
                .toList();
    }
}
