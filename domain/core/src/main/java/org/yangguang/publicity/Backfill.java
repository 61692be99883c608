package org.yangguang.publicity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** 回填确认: who saw the clean result on the supervision platform, and when (S21). */
@Entity
@Table(schema = "publicity", name = "backfill")
class Backfill {

    @Id
    @Column(name = "inspection_id")
    private long inspection;

    @Column(name = "seen_on")
    private LocalDate seenOn;

    @Column(name = "seen_by")
    private String seenBy;

    private String note;

    protected Backfill() {}

    Backfill(long inspection, Sighting sighting, String by) {
        this.inspection = inspection;
        this.seenOn = sighting.on();
        this.note = sighting.note();
        this.seenBy = by;
    }

    long inspection() {
        return inspection;
    }

    LocalDate seenOn() {
        return seenOn;
    }
}
