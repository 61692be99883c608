package org.yangguang.draw.lists;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yangguang.kernel.SearchText;
import org.yangguang.roster.inspector.InspectorView;
import org.yangguang.roster.subject.PartyView;
import org.yangguang.roster.subject.SubjectId;

/** 利害关系: what an inspector declared, held against the parties of a project. */
public final class Interests {

    private Interests() {}

    /** Why the inspector is recused from the project: the conflict with the first code, if there is any. */
    public static Optional<StatedGround> conflict(
            SubjectId project, InspectorView person, List<PartyView> parties) {
        return person.interests().stream()
                .flatMap(interest -> conflicts(project, person, interest, parties))
                .min(Comparator.comparing(StatedGround::code));
    }

    private static Stream<StatedGround> conflicts(
            SubjectId project,
            InspectorView person,
            InspectorView.Interest interest,
            List<PartyView> parties) {
        return parties.stream()
                .filter(party -> concerns(interest, party))
                .map(
                        party ->
                                new StatedGround(
                                        project + "/" + person.code(),
                                        Ground.ofInterestIn(party.role()).name(),
                                        party.name() + "：" + interest.relation()));
    }

    /** People declare a credit code or a name, in any width and case. */
    private static boolean concerns(InspectorView.Interest interest, PartyView party) {
        String declared = SearchText.normalise(interest.organisation());
        return declared.equals(SearchText.normalise(party.subject().value()))
                || party.name() != null && declared.equals(SearchText.normalise(party.name()));
    }
}
