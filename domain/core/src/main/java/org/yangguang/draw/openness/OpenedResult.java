package org.yangguang.draw.openness;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yangguang.dr1.draw.DrawOutcome;
import org.yangguang.dr1.draw.DrawnLine;
import org.yangguang.dr1.draw.FinalResult;
import org.yangguang.draw.ceremony.Draw;
import org.yangguang.draw.ceremony.EventBook;
import org.yangguang.draw.ceremony.EventLine;
import org.yangguang.draw.change.Change;
import org.yangguang.draw.change.ChangeBook;
import org.yangguang.draw.dispatch.Assignment;
import org.yangguang.draw.dispatch.Dispatcher;
import org.yangguang.draw.dispatch.Seat;
import org.yangguang.draw.dispatch.Team;
import org.yangguang.draw.files.DrawFiles;
import org.yangguang.draw.lists.FrozenName;
import org.yangguang.roster.subject.PartyView;
import org.yangguang.roster.subject.SubjectId;
import org.yangguang.roster.tender.Projects;

/** The disclosed result in rank order, with the names that the files leave out. */
@ApplicationScoped
class OpenedResult {

    private static final PublicDrawView.Member NOBODY =
            new PublicDrawView.Member(DrawnLine.UNFILLED, 0, false);

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
                                        ? opened(line, book.get(line.change()))
                                        : sealed(line))
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
                inspected ? members(assignment.team()) : members(line),
                inspected && assignment.isConcluded() && assignment.team().departsFrom(line),
                choices);
    }

    private static List<PublicDrawView.Member> members(DrawnLine line) {
        return line.team().stream()
                .map(inspector -> new PublicDrawView.Member(inspector, 0, false))
                .toList();
    }

    /** Every seat by staff number, empty ones included. */
    private static List<PublicDrawView.Member> members(Team team) {
        return IntStream.rangeClosed(1, team.size())
                .mapToObj(number -> team.holderOf(number).map(OpenedResult::member).orElse(NOBODY))
                .toList();
    }

    private static PublicDrawView.Member member(Seat seat) {
        return new PublicDrawView.Member(
                seat.holder().inspector(), seat.came(), seat.isAppointed());
    }

    /** What everybody may know of an event before disclosure. */
    private static PublicDrawView.PublicEvent sealed(EventLine line) {
        return new PublicDrawView.PublicEvent(
                line.number(), line.at(), line.finalHash(), null, null);
    }

    private static PublicDrawView.PublicEvent opened(EventLine line, Change asked) {
        return new PublicDrawView.PublicEvent(
                line.number(), line.at(), line.finalHash(), asked.kind(), asked.claim().code());
    }
}
