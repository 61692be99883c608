package org.yangguang.draw;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yangguang.dr1.Choices;
import org.yangguang.dr1.DrawInspector;
import org.yangguang.dr1.DrawObject;
import org.yangguang.dr1.DrawnLine;
import org.yangguang.dr1.Recusal;
import org.yangguang.dr1.RosterFiles;

/** The disclosed result in rank order, with the names that the files leave out. */
@ApplicationScoped
class PublicResult {

    @Inject private DrawFiles files;
    @Inject private Ceremony ceremony;
    @Inject private Dispatcher dispatcher;

    List<PublicDrawView.DrawnProject> of(Draw draw) {
        Map<String, String> names =
                dispatcher.of(draw.id()).stream()
                        .map(Assignment::view)
                        .collect(
                                Collectors.toMap(
                                        a -> a.project().value(), AssignmentView::projectName));
        Map<String, Long> choices = choices(draw);
        return ceremony.outcome(draw).result().lines().stream()
                .map(line -> project(line, names, choices))
                .toList();
    }

    private static PublicDrawView.DrawnProject project(
            DrawnLine line, Map<String, String> names, Map<String, Long> choices) {
        return new PublicDrawView.DrawnProject(
                line.rank(),
                line.object(),
                names.get(line.object()),
                line.key(),
                line.team(),
                choices.get(line.object()));
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
