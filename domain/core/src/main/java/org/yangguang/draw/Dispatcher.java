package org.yangguang.draw;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yangguang.dr1.DrawOutcome;
import org.yangguang.dr1.DrawnLine;
import org.yangguang.roster.SubjectId;

/** Hands each drawn project to its team. */
@ApplicationScoped
class Dispatcher {

    @Inject private EntityManager entities;
    @Inject private DrawFiles files;

    void dispatch(Draw draw, DrawOutcome outcome) {
        Map<String, FrozenName> names = FrozenName.read(files.read(draw.id(), FrozenLists.NAMES));
        outcome.result().lines().forEach(line -> entities.persist(assign(draw, line, names)));
    }

    private static Assignment assign(Draw draw, DrawnLine line, Map<String, FrozenName> names) {
        Map<Integer, SeatHolder> team = new TreeMap<>();
        for (int seat = 1; seat <= line.team().size(); seat++) {
            String inspector = line.team().get(seat - 1);
            if (!inspector.equals(DrawnLine.UNFILLED)) {
                team.put(seat, SeatHolder.of(names.get(inspector)));
            }
        }
        return new Assignment(
                draw, new SubjectId(line.object()), names.get(line.object()).name(), team);
    }

    List<Assignment> of(DrawId draw) {
        return entities.createQuery(
                        "select a from Assignment a where a.draw = :d order by a.id",
                        Assignment.class)
                .setParameter("d", draw.value())
                .getResultList();
    }
}
