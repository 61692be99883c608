package org.yangguang.draw.ceremony;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.yangguang.dr1.frozen.DrawEvent;
import org.yangguang.draw.ChangeId;
import org.yangguang.draw.DrawId;

/** One line of events.txt with the change that brought it about and the hash of what all lines so far come to. */
@Entity
@Table(schema = "draw", name = "event")
public class EventLine {

    @EmbeddedId private Key key;
    private String line;

    @Column(name = "change_id")
    private long change;

    @Column(name = "final_hash")
    private String finalHash;

    private Instant at;

    protected EventLine() {}

    EventLine(
            DrawId draw,
            int number,
            DrawEvent event,
            ChangeId change,
            String finalHash,
            Instant at) {
        this.key = new Key(draw.value(), number);
        this.line = event.toString();
        this.change = change.value();
        this.finalHash = finalHash;
        this.at = at;
    }

    String line() {
        return line;
    }

    public Instant at() {
        return at;
    }

    public int number() {
        return key.number;
    }

    public String finalHash() {
        return finalHash;
    }

    public ChangeId change() {
        return new ChangeId(change);
    }

    /** A number stands once in a draw: two events never take the same place. */
    @Embeddable
    record Key(@Column(name = "draw_id") long draw, int number) {}
}
