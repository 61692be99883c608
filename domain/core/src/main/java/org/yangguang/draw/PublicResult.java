package org.yangguang.draw;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yangguang.dr1.DrawOutcome;
import org.yangguang.dr1.DrawnLine;
import org.yangguang.dr1.FinalResult;
import org.yangguang.roster.PartyView;
import org.yangguang.roster.Projects;
import org.yangguang.roster.SubjectId;

/** The disclosed result in rank order, with the names that the files leave out. */
@ApplicationScoped
class PublicResult {

    @Inject private DrawFiles files;
    @EJB private Projects projects;
    @Inject private Dispatcher dispatcher;
    @Inject private EventBook events;
    @Inject private ChangeBook book;

    List<PublicDrawView.DrawnProject> of(Draw draw, Recomputed.Opened opened) {
        Map<String, FrozenName> names = files.names(draw.id());
        Map<String, Assignment> assignments =
                dispatcher.of(draw.id()).stream()
                        .collect(Collectors.toMap(a -> a.project().value(), Function.identity()));
        List<DrawnLine> lines = lines(opened.outcome());
        Map<SubjectId, List<PartyView>> parties =
                projects.publicParties(lines.stream().map(l -> new SubjectId(l.object())).toList());
        return lines.stream()
                .map(
                        line ->
                                project(
                                        line,
                                        names.get(line.object()).name(),
                                        parties.getOrDefault(
                                                new SubjectId(line.object()), List.of()),
                                        assignments.get(line.object()),
                                        opened.choices().get(line.object())))
                .toList();
    }

    /** final.txt, or result.txt when nothing happened. */
    static List<DrawnLine> lines(DrawOutcome outcome) {
        return outcome.afterEvents().map(FinalResult::result).orElse(outcome.result()).lines();
    }

    List<PublicDrawView.PublicEvent> events(Draw draw) {
        return events.lines(draw.id()).stream()
                .map(
                        line ->
                                draw.isDisclosed()
                                        ? line.opened(book.get(line.change()))
                                        : line.sealed())
                .toList();
    }

    private static PublicDrawView.DrawnProject project(
            DrawnLine line,
            String name,
            List<PartyView> parties,
            Assignment assignment,
            long choices) {
        boolean inspected = assignment != null && assignment.isIn();
        return new PublicDrawView.DrawnProject(
                line.rank(),
                line.object(),
                name,
                parties,
                line.key(),
                line.status(),
                inspected ? assignment.team().members() : members(line),
                inspected && assignment.isConcluded() && assignment.team().departsFrom(line),
                choices);
    }

    private static List<PublicDrawView.Member> members(DrawnLine line) {
        return line.team().stream()
                .map(inspector -> new PublicDrawView.Member(inspector, 0, false))
                .toList();
    }
}
