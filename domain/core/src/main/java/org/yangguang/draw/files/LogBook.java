package org.yangguang.draw.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.yangguang.dr1.log.DrawLog;
import org.yangguang.dr1.log.LogEntry;
import org.yangguang.dr1.log.LogType;

/** The hash-chained log of the bureau's draws (DR1 3.8); one writer at a time, until the commit. */
@ApplicationScoped
public class LogBook {

    @Inject private EntityManager entities;
    @Inject private Clock clock;

    /** The current head, and nobody else appends before this transaction ends. */
    public String lockedHead() {
        entities.createNativeQuery("select pg_advisory_xact_lock(40, 0)").getSingleResult();
        return head();
    }

    /** The current head, which every public notice prints. */
    public String head() {
        return last().map(LogLine::head).orElse(LogEntry.FIRST_HEAD);
    }

    /** Returns the time of the entry, a whole second. */
    public Instant append(LogType type, String draw, String hash) {
        String before = lockedHead();
        int number = last().map(LogLine::number).orElse(0) + 1;
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        LogEntry entry = new LogEntry(number, now, type, draw, hash);
        entities.persist(new LogLine(entry, entry.headAfter(before)));
        return now;
    }

    /** The whole log, as log.txt holds it. */
    public DrawLog log() {
        return new DrawLog(lines().stream().map(LogLine::entry).toList());
    }

    List<LogLine> lines() {
        return entities.createQuery("select l from LogLine l order by l.number", LogLine.class)
                .getResultList();
    }

    private Optional<LogLine> last() {
        return entities.createQuery("select l from LogLine l order by l.number desc", LogLine.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
