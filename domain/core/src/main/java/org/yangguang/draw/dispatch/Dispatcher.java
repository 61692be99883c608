package org.yangguang.draw.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yangguang.dr1.draw.DrawnLine;
import org.yangguang.dr1.draw.Result;
import org.yangguang.draw.AssignmentId;
import org.yangguang.draw.DrawId;
import org.yangguang.draw.ceremony.Draw;
import org.yangguang.draw.dispatch.DispatchRules.NotOnThisTeam;
import org.yangguang.draw.files.DrawFiles;
import org.yangguang.draw.lists.FrozenName;

/** Hands each drawn project to its team, and hands over what events change. */
@ApplicationScoped
public class Dispatcher {

    private static final int BY_THE_DRAW = 0;

    @Inject private EntityManager entities;
    @Inject private DrawFiles files;
    @Inject private Clock clock;

    public void dispatch(Draw draw, Result result) {
        Map<String, FrozenName> names = names(draw);
        result.lines().forEach(line -> join(draw, line, names, BY_THE_DRAW));
    }

    /**
     * Follows an event: all vacating first, then what joins and who takes over (DR1 3.7). Inspections that are over stay with
     * who made them.
     *
     * @return what has changed, newcomers included
     */
    public Set<Assignment> follow(Draw draw, int event, Result last) {
        Map<String, Assignment> present =
                locked(draw.id()).stream()
                        .collect(Collectors.toMap(a -> a.project().value(), Function.identity()));
        Set<Assignment> changed = new LinkedHashSet<>();
        last.lines().stream()
                .filter(line -> isOpen(present.get(line.object())))
                .filter(line -> vacate(present.get(line.object()), line, event))
                .forEach(line -> changed.add(present.get(line.object())));
        // the seats have to be free in the database before others take them
        entities.flush();
        Map<String, FrozenName> names = names(draw);
        last.lines().stream()
                .flatMap(
                        line -> fill(draw, present.get(line.object()), line, names, event).stream())
                .forEach(changed::add);
        return changed;
    }

    private static boolean isOpen(Assignment present) {
        return present != null && present.isOpen();
    }

    private boolean vacate(Assignment present, DrawnLine line, int event) {
        Instant now = clock.instant();
        if (line.status().isOut()) {
            present.withdraw(event, now);
            return true;
        }
        return present.vacate(line, event, now);
    }

    private Optional<Assignment> fill(
            Draw draw,
            Assignment present,
            DrawnLine line,
            Map<String, FrozenName> names,
            int event) {
        if (present == null) {
            return Optional.of(join(draw, line, names, event));
        }
        boolean filled = present.isOpen() && present.fill(line, holders(names), event);
        return filled ? Optional.of(present) : Optional.empty();
    }

    private Assignment join(Draw draw, DrawnLine line, Map<String, FrozenName> names, int event) {
        Assignment joining = new Assignment(draw, names.get(line.object()), event, clock.instant());
        joining.fill(line, holders(names), event);
        entities.persist(joining);
        return joining;
    }

    private static Function<String, SeatHolder> holders(Map<String, FrozenName> names) {
        return inspector -> SeatHolder.of(names.get(inspector));
    }

    private Map<String, FrozenName> names(Draw draw) {
        return files.names(draw.id());
    }

    /** In the order in which they were dispatched, those withdrawn included. */
    public List<Assignment> of(DrawId draw) {
        return entities.createQuery(
                        "select a from Assignment a where a.draw = :d order by a.id",
                        Assignment.class)
                .setParameter("d", draw.value())
                .getResultList();
    }

    /** Nobody concludes an inspection while its team changes. */
    public List<Assignment> locked(DrawId draw) {
        List<Assignment> all = of(draw);
        all.forEach(assignment -> entities.refresh(assignment, LockModeType.PESSIMISTIC_WRITE));
        return all;
    }

    public Assignment locked(AssignmentId id) {
        return entities.find(Assignment.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
    }

    public Assignment get(AssignmentId id) {
        return entities.find(Assignment.class, id.value());
    }

    /** Unknown and somebody else's get the same answer: who was drawn for what stays sealed (S15). */
    public Assignment ofTeam(AssignmentId id, String login, LockModeType lock) {
        Assignment found = entities.find(Assignment.class, id.value(), lock);
        if (found == null || !found.team().has(login)) {
            throw new NotOnThisTeam();
        }
        return found;
    }

    /** The project's assignment, if it was ever drawn. */
    public Optional<Assignment> of(DrawId draw, String project) {
        return locked(draw).stream().filter(a -> a.project().value().equals(project)).findFirst();
    }
}
