package org.yangguang.draw.steps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.yangguang.draw.DrawId;
import org.yangguang.draw.ceremony.Ceremony;
import org.yangguang.draw.ceremony.Draw;
import org.yangguang.draw.ceremony.DrawBook;
import org.yangguang.draw.ceremony.DrawRow;
import org.yangguang.draw.ceremony.PledgeView;
import org.yangguang.draw.ceremony.Sealed;
import org.yangguang.draw.change.Vacancies;
import org.yangguang.draw.dispatch.Assignment;
import org.yangguang.draw.dispatch.Dispatcher;
import org.yangguang.draw.files.DrawFiles;
import org.yangguang.draw.files.LogBook;
import org.yangguang.identity.CurrentUser;

/** Shows a draw as far as the caller may see (S15). */
@ApplicationScoped
class DrawReader {

    @Inject private DrawBook book;
    @Inject private DrawFiles files;
    @Inject private LogBook log;
    @Inject private Ceremony ceremony;
    @Inject private Dispatcher dispatcher;
    @Inject private Vacancies vacancies;
    @Inject private CurrentUser user;
    @Inject private Clock clock;

    DrawView view(DrawId id) {
        Draw draw = book.get(id);
        Dispatch dispatch = dispatch(draw);
        return new DrawView(
                DrawRow.of(draw),
                ceremony.terms(draw),
                draw.counts(),
                Sealed.of(draw),
                PledgeView.of(draw),
                draw.pledges().partFor(user.login(), user::has).orElse(null),
                dispatch,
                areInspectionsOver(draw, dispatch),
                files.list(id),
                log.head());
    }

    private Dispatch dispatch(Draw draw) {
        List<Assignment> assignments = dispatcher.of(draw.id());
        return Dispatch.of(assignments, vacancies.of(draw, assignments));
    }

    /** Nothing is left to surprise: every inspection is concluded, or the task's last day is past. */
    boolean areInspectionsOver(Draw draw) {
        return areInspectionsOver(draw, dispatch(draw));
    }

    private boolean areInspectionsOver(Draw draw, Dispatch dispatch) {
        return dispatch.isAllConcluded() || LocalDate.now(clock).isAfter(draw.ofTask().lastDay());
    }
}
