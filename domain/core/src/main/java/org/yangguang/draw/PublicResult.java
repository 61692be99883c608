package org.yangguang.draw;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yangguang.dr1.Choices;
import org.yangguang.dr1.DrawInspector;
import org.yangguang.dr1.DrawObject;
import org.yangguang.dr1.DrawOutcome;
import org.yangguang.dr1.DrawnLine;
import org.yangguang.dr1.FinalResult;
import org.yangguang.dr1.Recusal;
import org.yangguang.dr1.RosterFiles;

/** The disclosed result in rank order, with the names that the files leave out. */
@ApplicationScoped
class PublicResult {

    @Inject private DrawFiles files;
    @Inject private Ceremony ceremony;
    @Inject private Dispatcher dispatcher;
    @Inject private EventBook events;
    @Inject private ChangeBook book;

    List<PublicDrawView.DrawnProject> of(Draw draw) {
        Map<String, FrozenName> names = FrozenName.read(files.read(draw.id(), FrozenLists.NAMES));
        Map<String, Assignment> assignments =
                dispatcher.of(draw.id()).stream()
                        .collect(Collectors.toMap(a -> a.project().value(), Function.identity()));
        Map<String, Long> choices = choices(draw);
        return lines(ceremony.outcome(draw)).stream()
                .map(
                        line ->
                                project(
                                        line,
                                        names.get(line.object()).name(),
                                        assignments.get(line.object()),
                                        choices.get(line.object())))
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
            DrawnLine line, String name, Assignment assignment, long choices) {
        boolean inspected = assignment != null && assignment.isIn();
        return new PublicDrawView.DrawnProject(
                line.rank(),
                line.object(),
                name,
                line.key(),
                line.status(),
                inspected ? assignment.members() : members(line),
                inspected && assignment.isConcluded() && assignment.departsFrom(line),
                choices);
    }

    private static List<PublicDrawView.Member> members(DrawnLine line) {
        return line.team().stream()
                .map(inspector -> new PublicDrawView.Member(inspector, 0, false))
                .toList();
    }

    private Map<String, Long> choices(Draw draw) {
        List<DrawInspector> inspectors =
                RosterFiles.readInspectors(files.read(draw.id(), FrozenLists.INSPECTORS));
        List<Recusal> recusals =
                RosterFiles.readRecusals(files.read(draw.id(), FrozenLists.RECUSALS));
        return RosterFiles.readObjects(files.read(draw.id(), FrozenLists.OBJECTS)).stream()
                .filter(DrawObject::eligible)
                .map(o -> Choices.of(o, inspectors, recusals, draw.teamSize()))
                .collect(Collectors.toMap(Choices::object, c -> Prospects.clamped(c.count())));
    }
}
