package org.yangguang.draw.steps;

import java.util.List;
import org.yangguang.draw.change.Vacancy;
import org.yangguang.draw.dispatch.Assignment;
import org.yangguang.draw.dispatch.Seat;

/**
 * 派发 in numbers only: who was drawn for what stays with the drawn (S15).
 *
 * @param projects still in; those that an event took out do not count
 * @param vacancies seats that stayed empty, and why
 */
public record Dispatch(
        int projects, int seats, int acknowledged, int concluded, List<Vacancy> vacancies) {

    public Dispatch {
        vacancies = List.copyOf(vacancies);
    }

    public static Dispatch of(List<Assignment> assignments, List<Vacancy> vacancies) {
        List<Assignment> in = assignments.stream().filter(Assignment::isIn).toList();
        List<Seat> seats = in.stream().flatMap(a -> a.team().held().stream()).toList();
        return new Dispatch(
                in.size(),
                seats.size(),
                (int) seats.stream().filter(Seat::isAcknowledged).count(),
                (int) in.stream().filter(Assignment::isConcluded).count(),
                vacancies);
    }

    public boolean isAllAcknowledged() {
        return seats > 0 && seats == acknowledged;
    }

    public boolean isAllConcluded() {
        return projects > 0 && projects == concluded;
    }
}
