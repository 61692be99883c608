package org.yangguang.draw.ceremony;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Collectors;
import org.yangguang.dr1.frozen.DrawEvent;
import org.yangguang.dr1.frozen.RosterFiles;
import org.yangguang.draw.DrawId;

/** Keeps the events of all draws in their order; a line is never taken back. */
@ApplicationScoped
public class EventBook {

    @Inject private EntityManager entities;

    void add(EventLine line) {
        entities.persist(line);
    }

    /** By number. */
    public List<EventLine> lines(DrawId draw) {
        return entities.createQuery(
                        "select e from EventLine e where e.key.draw = :d order by e.key.number",
                        EventLine.class)
                .setParameter("d", draw.value())
                .getResultList();
    }

    /** events.txt; empty when nothing happened. */
    byte[] file(DrawId draw) {
        return lines(draw).stream()
                .map(line -> line.line() + "\n")
                .collect(Collectors.joining())
                .getBytes(US_ASCII);
    }

    public List<DrawEvent> events(DrawId draw) {
        return RosterFiles.readEvents(file(draw));
    }
}
