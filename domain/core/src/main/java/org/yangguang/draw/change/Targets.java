package org.yangguang.draw.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.yangguang.dr1.frozen.DrawInspector;
import org.yangguang.dr1.frozen.DrawObject;
import org.yangguang.draw.ceremony.Draw;
import org.yangguang.draw.ceremony.DrawBook;
import org.yangguang.draw.change.ChangeRules.AddedNumberNotPossible;
import org.yangguang.draw.change.ChangeRules.InspectionsAlreadyOver;
import org.yangguang.draw.change.ChangeRules.NotInThisDraw;
import org.yangguang.draw.change.ChangeRules.NotYoursToAsk;
import org.yangguang.draw.change.ChangeRules.SeatNotEmpty;
import org.yangguang.draw.dispatch.Assignment;
import org.yangguang.draw.dispatch.Dispatcher;
import org.yangguang.draw.files.DrawFiles;
import org.yangguang.draw.lists.FrozenLists;

/** Holds what is asked for against the frozen lists, without telling who was drawn (S15). */
@ApplicationScoped
class Targets {

    @Inject private DrawFiles files;
    @Inject private DrawBook draws;
    @Inject private Dispatcher dispatcher;
    @Inject private Appointees appointees;

    Target found(Draw draw, ChangeKind kind, Target asked) {
        return switch (kind) {
            case OUT -> Target.project(project(draw, asked.project()));
            case LEAVE -> Target.inspector(inspector(draw, asked.inspector()));
            case RECUSE ->
                    Target.pair(project(draw, asked.project()), inspector(draw, asked.inspector()));
            case ADD -> more(draw, asked.more());
            case VOID -> wholeDraw(draw);
            case APPOINT -> seat(draw, asked);
        };
    }

    /** The own project, or the own person in it. */
    Target own(Assignment own, ChangeKind kind, String login) {
        return switch (kind) {
            case OUT -> Target.project(own.project().value());
            case RECUSE -> Target.pair(own.project().value(), own.team().inspectorOf(login));
            default -> throw new NotYoursToAsk();
        };
    }

    private String project(Draw draw, String typed) {
        return files.objects(draw.id()).stream()
                .map(DrawObject::id)
                .filter(id -> FrozenLists.isMeant(id, typed))
                .findFirst()
                .orElseThrow(() -> new NotInThisDraw(typed));
    }

    private String inspector(Draw draw, String code) {
        return files.inspectors(draw.id()).stream()
                .map(DrawInspector::id)
                .filter(id -> id.equals(code))
                .findFirst()
                .orElseThrow(() -> new NotInThisDraw(code));
    }

    private Target more(Draw draw, int projects) {
        int left = draw.counts().eligible() - dispatcher.of(draw.id()).size();
        if (projects < 1 || projects > left) {
            throw new AddedNumberNotPossible(left);
        }
        return Target.more(projects);
    }

    private Target wholeDraw(Draw draw) {
        int concluded =
                (int)
                        dispatcher.of(draw.id()).stream()
                                .filter(Assignment::isIn)
                                .filter(Assignment::isConcluded)
                                .count();
        if (concluded > 0) {
            throw new InspectionsAlreadyOver(concluded);
        }
        return Target.WHOLE_DRAW;
    }

    private Target seat(Draw draw, Target asked) {
        Assignment assignment = dispatcher.get(asked.assignment());
        if (assignment == null
                || !assignment.draw().equals(draw.id())
                || !assignment.takesAppointee(asked.seat())) {
            throw new SeatNotEmpty();
        }
        appointees.requireFit(draw, asked);
        return asked;
    }
}
