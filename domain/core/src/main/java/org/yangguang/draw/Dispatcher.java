package org.yangguang.draw;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yangguang.dr1.DrawOutcome;
import org.yangguang.dr1.DrawnLine;
import org.yangguang.roster.InspectorView;
import org.yangguang.roster.Inspectors;
import org.yangguang.roster.SubjectId;
import org.yangguang.roster.Subjects;

/** Hands each drawn project to its team. */
@ApplicationScoped
class Dispatcher {

    @PersistenceContext private EntityManager entities;
    @Inject private Inspectors inspectors;
    @Inject private Subjects subjects;

    void dispatch(Draw draw, DrawOutcome outcome) {
        Map<String, InspectorView> people =
                inspectors.all().stream()
                        .collect(Collectors.toMap(InspectorView::code, Function.identity()));
        outcome.result().lines().forEach(line -> entities.persist(assign(draw, line, people)));
    }

    private Assignment assign(Draw draw, DrawnLine line, Map<String, InspectorView> people) {
        SubjectId project = new SubjectId(line.object());
        Map<Integer, SeatHolder> team = new TreeMap<>();
        for (int seat = 1; seat <= line.team().size(); seat++) {
            String inspector = line.team().get(seat - 1);
            if (!inspector.equals(DrawnLine.UNFILLED)) {
                team.put(seat, SeatHolder.of(people.get(inspector)));
            }
        }
        return new Assignment(draw, project, subjects.view(project).name(), team);
    }

    List<Assignment> of(DrawId draw) {
        return entities.createQuery(
                        "select a from Assignment a where a.draw = :d order by a.id",
                        Assignment.class)
                .setParameter("d", draw.value())
                .getResultList();
    }
}
