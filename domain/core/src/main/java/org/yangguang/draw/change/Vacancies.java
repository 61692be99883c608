package org.yangguang.draw.change;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yangguang.dr1.draw.SeatType;
import org.yangguang.dr1.frozen.DrawObject;
import org.yangguang.draw.ceremony.Draw;
import org.yangguang.draw.ceremony.EventBook;
import org.yangguang.draw.dispatch.Assignment;
import org.yangguang.draw.files.DrawFiles;
import org.yangguang.draw.lists.Staff;

/** Looks for empty seats and says why they are. */
@ApplicationScoped
public class Vacancies {

    @Inject private DrawFiles files;
    @Inject private EventBook events;

    public List<Vacancy> of(Draw draw, List<Assignment> assignments) {
        List<Assignment> lacking =
                assignments.stream().filter(a -> !a.vacancies().isEmpty()).toList();
        if (lacking.isEmpty()) {
            return List.of();
        }
        Staff staff = staff(draw);
        Map<String, DrawObject> objects =
                files.objects(draw.id()).stream()
                        .collect(Collectors.toMap(DrawObject::id, Function.identity()));
        return lacking.stream()
                .flatMap(a -> of(a, objects.get(a.project().value()), staff, draw.teamSize()))
                .toList();
    }

    private static Stream<Vacancy> of(
            Assignment lacking, DrawObject object, Staff staff, int teamSize) {
        Set<String> seated =
                lacking.team().held().stream().map(s -> s.holder().inspector()).collect(toSet());
        return lacking.vacancies().stream()
                .map(
                        seat ->
                                new Vacancy(
                                        lacking.id(),
                                        seat,
                                        staff.shortage(
                                                object,
                                                SeatType.of(seat, object),
                                                seated,
                                                teamSize)));
    }

    /** The frozen inspectors and recusals with what the events made of them. */
    Staff staff(Draw draw) {
        return Staff.of(
                files.inspectors(draw.id()), files.recusals(draw.id()), events.events(draw.id()));
    }
}
