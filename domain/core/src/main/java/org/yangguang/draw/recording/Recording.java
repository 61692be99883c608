package org.yangguang.draw.recording;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.yangguang.draw.DrawId;

/** A photo or recording of a ceremony; the database refuses to change it. */
@Entity
@Immutable
@Table(schema = "draw", name = "recording")
class Recording {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "draw_id")
    private long draw;

    @Column(name = "file_name")
    private String fileName;

    private long bytes;
    private String sha256;
    private String words;

    @Column(name = "added_by")
    private String addedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    protected Recording() {}

    Recording(DrawId draw, RecordingVault.Kept kept, String words, String by, Instant now) {
        this.draw = draw.value();
        this.fileName = kept.fileName();
        this.bytes = kept.bytes();
        this.sha256 = kept.sha256();
        this.words = words;
        this.addedBy = by;
        this.addedAt = now;
    }

    RecordingView view() {
        return new RecordingView(id, fileName, bytes, sha256, words, addedAt);
    }
}
