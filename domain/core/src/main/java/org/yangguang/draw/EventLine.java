package org.yangguang.draw;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** One line of events.txt with the change that brought it about and the hash of what all lines so far come to. */
@Entity
@Table(schema = "draw", name = "event")
class EventLine {

    @EmbeddedId private Key key;
    private String line;

    @Column(name = "change_id")
    private long change;

    @Column(name = "final_hash")
    private String finalHash;

    private Instant at;

    protected EventLine() {}

    EventLine(Change change, int number, String finalHash, Instant at) {
        this.key = new Key(change.draw().value(), number);
        this.line = change.event().toString();
        this.change = change.id().value();
        this.finalHash = finalHash;
        this.at = at;
    }

    /** What everybody may know before disclosure. */
    PublicDrawView.PublicEvent sealed() {
        return new PublicDrawView.PublicEvent(key.number, at, finalHash, null, null);
    }

    PublicDrawView.PublicEvent opened(Change asked) {
        return new PublicDrawView.PublicEvent(
                key.number, at, finalHash, asked.kind(), asked.claim().code());
    }

    String line() {
        return line;
    }

    int number() {
        return key.number;
    }

    String finalHash() {
        return finalHash;
    }

    ChangeId change() {
        return new ChangeId(change);
    }

    /** A number stands once in a draw: two events never take the same place. */
    @Embeddable
    record Key(@Column(name = "draw_id") long draw, int number) {}
}
