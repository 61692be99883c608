package org.yangguang.draw.files;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.yangguang.dr1.log.LogEntry;
import org.yangguang.dr1.log.LogType;

/** One line of the bureau's log of draws with the head after it. */
@Entity
@Table(schema = "draw", name = "log")
class LogLine {

    @Id private int number;
    private Instant at;

    @Enumerated(EnumType.STRING)
    private LogType type;

    private String draw;
    private String hash;
    private String head;

    protected LogLine() {}

    LogLine(LogEntry entry, String head) {
        this.number = entry.number();
        this.at = entry.time();
        this.type = entry.type();
        this.draw = entry.draw();
        this.hash = entry.hash();
        this.head = head;
    }

    LogEntry entry() {
        return new LogEntry(number, at, type, draw, hash);
    }

    int number() {
        return number;
    }

    String head() {
        return head;
    }

    boolean isOf(String drawNumber) {
        return draw.equals(drawNumber);
    }
}
