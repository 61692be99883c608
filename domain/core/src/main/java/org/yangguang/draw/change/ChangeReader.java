package org.yangguang.draw.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yangguang.dr1.draw.DrawnLine;
import org.yangguang.dr1.draw.FinalResult;
import org.yangguang.draw.ceremony.Ceremony;
import org.yangguang.draw.ceremony.Draw;
import org.yangguang.draw.ceremony.EventBook;
import org.yangguang.draw.ceremony.EventLine;
import org.yangguang.draw.change.ChangeRules.ChangeUnknown;
import org.yangguang.draw.dispatch.ChangeEffect;
import org.yangguang.draw.dispatch.Dispatcher;
import org.yangguang.draw.files.DrawFiles;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Role;

/** Shows a change in full to those who may know whom it concerns (S15). */
@ApplicationScoped
class ChangeReader {

    private static final List<Role> INSIDERS = List.of(Role.LEADER, Role.WITNESS, Role.AUDITOR);

    @Inject private ChangeBook book;
    @Inject private EventBook events;
    @Inject private Dispatcher dispatcher;
    @Inject private Ceremony ceremony;
    @Inject private Appointees appointees;
    @Inject private DrawFiles files;
    @Inject private CurrentUser user;

    /** {@link ChangeUnknown} for everybody else. */
    ChangeView view(Draw draw, Change change) {
        boolean insider = isInsider();
        if (!insider && !change.askedBy().equals(user.login())) {
            throw new ChangeUnknown();
        }
        Integer event = numberOf(draw, change);
        return new ChangeView(
                book.row(draw, change, event),
                change.target(),
                projectName(draw, change, insider),
                inspectorName(draw, change),
                change.claim(),
                word(change.askedBy(), change.askedAt()),
                word(change.decidedBy(), change.decidedAt()),
                word(change.witnessedBy(), change.witnessedAt()),
                change.refusal(),
                insider && event != null ? effects(draw, event) : List.of());
    }

    boolean isInsider() {
        return INSIDERS.stream().anyMatch(user::has);
    }

    private Integer numberOf(Draw draw, Change change) {
        return events.lines(draw.id()).stream()
                .filter(line -> line.change().equals(change.id()))
                .map(EventLine::number)
                .findFirst()
                .orElse(null);
    }

    private String projectName(Draw draw, Change change, boolean insider) {
        if (change.kind() == ChangeKind.APPOINT) {
            return insider ? dispatcher.get(change.target().assignment()).projectName() : null;
        }
        return nameOf(draw, change.target().project());
    }

    private String inspectorName(Draw draw, Change change) {
        String inspector = change.target().inspector();
        return change.kind() == ChangeKind.APPOINT
                ? appointees.nameOf(inspector)
                : nameOf(draw, inspector);
    }

    private String nameOf(Draw draw, String id) {
        return id == null ? null : files.names(draw.id()).get(id).name();
    }

    private ChangeView.Word word(String login, Instant at) {
        return login == null ? null : new ChangeView.Word(user.nameOf(login), at);
    }

    private List<ChangeEffect> effects(Draw draw, int event) {
        Map<String, Integer> ranks =
                ceremony.outcome(draw).afterEvents().map(FinalResult::result).stream()
                        .flatMap(result -> result.lines().stream())
                        .collect(Collectors.toMap(DrawnLine::object, DrawnLine::rank));
        return dispatcher.of(draw.id()).stream()
                .filter(assignment -> assignment.isTouchedBy(event))
                .map(a -> a.effect(event, ranks.get(a.project().value())))
                .toList();
    }
}
