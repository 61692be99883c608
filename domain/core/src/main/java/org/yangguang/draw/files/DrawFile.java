package org.yangguang.draw.files;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.yangguang.draw.DrawId;
import org.yangguang.kernel.Hashes;

/** One sealed file of a draw, byte for byte. */
@Entity
@Table(schema = "draw", name = "file")
class DrawFile {

    @EmbeddedId private Key key;

    private byte[] content;
    private String sha256;

    @Column(name = "stored_at")
    private Instant storedAt;

    protected DrawFile() {}

    DrawFile(DrawId draw, String name, byte[] content, Instant now) {
        this.key = new Key(draw.value(), name);
        this.content = content;
        this.sha256 = Hashes.sha256Hex(content);
        this.storedAt = now;
    }

    byte[] content() {
        return content;
    }

    /** A name stands once in a draw: a second result cannot be stored. */
    @Embeddable
    record Key(@Column(name = "draw_id") long draw, String name) {}
}
