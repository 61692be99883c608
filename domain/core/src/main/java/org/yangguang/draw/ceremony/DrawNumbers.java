package org.yangguang.draw.ceremony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;

/** {@code PD-2026-0001}: consecutive within a year, so that a missing draw shows. */
@ApplicationScoped
public class DrawNumbers {

    @Inject private EntityManager entities;
    @Inject private Clock clock;

    /** The series row stays locked until the commit, so that freezings wait for each other. */
    public String next() {
        int year = LocalDate.now(clock).getYear();
        Number last =
                (Number)
                        entities.createNativeQuery(
                                        "insert into draw.number_series as s (year, last) values (:year, 1)"
                                                + " on conflict (year) do update set last = s.last + 1"
                                                + " returning last")
                                .setParameter("year", year)
                                .getSingleResult();
        return "PD-%d-%04d".formatted(year, last.intValue());
    }
}
