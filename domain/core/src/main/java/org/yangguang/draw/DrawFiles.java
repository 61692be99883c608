package org.yangguang.draw;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Keeps the files of all draws; nothing is ever replaced. */
@ApplicationScoped
class DrawFiles {

    static final String PLAN = "plan.txt";
    static final String RESULT = "result.txt";
    static final String EVENTS = "events.txt";
    static final String FINAL = "final.txt";
    static final String LOG = "log.txt";
    static final String PROOF = "proof.json";

    @Inject private EntityManager entities;
    @Inject private Clock clock;

    void store(DrawId draw, String name, byte[] content) {
        entities.persist(new DrawFile(draw, name, content, clock.instant()));
    }

    Optional<byte[]> find(DrawId draw, String name) {
        return Optional.ofNullable(
                        entities.find(DrawFile.class, new DrawFile.Key(draw.value(), name)))
                .map(DrawFile::content);
    }

    byte[] read(DrawId draw, String name) {
        return find(draw, name).orElseThrow(() -> new FileNotPublic(name));
    }

    /** In the order in which they came about. */
    List<FileView> list(DrawId draw) {
        return entities.createQuery(
                        "select f from DrawFile f where f.key.draw = :d order by f.storedAt, f.key.name",
                        DrawFile.class)
                .setParameter("d", draw.value())
                .getResultStream()
                .map(DrawFile::view)
                .toList();
    }
}
