package org.yangguang.amendment.workedcase;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.yangguang.amendment.workedcase.WorkedCaseAct.WorkedCaseRestored;
import org.yangguang.amendment.workedcase.WorkedCaseAct.WorkedCaseRetired;
import org.yangguang.amendment.workedcase.WorkedCaseRules.CaseCodeStays;
import org.yangguang.amendment.workedcase.WorkedCaseRules.CaseRetiredAlready;
import org.yangguang.kernel.Reason;
import org.yangguang.rules.cases.CaseRow;

/** 示例案例 as the bureau keeps it: the newest version of its row; earlier ones stay beside it. */
@Entity
@Table(schema = "amendment", name = "worked_case")
public class KeptCase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "worked_case")
    @SequenceGenerator(
            name = "worked_case",
            sequenceName = "amendment.worked_case_id",
            allocationSize = 1)
    private long id;

    private String code;
    private String title;
    private String reason;
    private String cells;
    private int number;

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "retired_by")
    private String retiredBy;

    @Column(name = "retired_at")
    private Instant retiredAt;

    @Column(name = "retire_reason")
    private String retireReason;

    @Version private long version;

    protected KeptCase() {}

    /** A case by an officer, or, where nobody is named, by the product. */
    KeptCase(CaseRow row, String by, Instant now) {
        this.code = row.code();
        write(row, by, now);
    }

    /** Writes the next version; the code stays what people call the case by. */
    final void write(CaseRow row, String by, Instant now) {
        if (!row.code().equals(code)) {
            throw new CaseCodeStays(code);
        }
        if (isRetired()) {
            throw new CaseRetiredAlready(code);
        }
        title = row.title();
        reason = row.reason();
        cells = row.text();
        number++;
        writtenBy = by;
        writtenAt = now;
    }

    WorkedCaseRetired retire(String by, String why, Instant now) {
        if (isRetired()) {
            throw new CaseRetiredAlready(code);
        }
        retireReason = Reason.required(why);
        retiredBy = by;
        retiredAt = now;
        return new WorkedCaseRetired(id, code, retireReason);
    }

    WorkedCaseRestored restore() {
        retireReason = null;
        retiredBy = null;
        retiredAt = null;
        return new WorkedCaseRestored(id, code);
    }

    boolean isRetired() {
        return retiredAt != null;
    }

    boolean isShipped() {
        return writtenBy == null;
    }

    boolean says(CaseRow row) {
        return row().equals(row);
    }

    public CaseRow row() {
        return CaseRow.read(cells);
    }

    public long id() {
        return id;
    }

    String code() {
        return code;
    }

    public String label() {
        return code + " " + title;
    }

    int number() {
        return number;
    }

    WorkedCaseRow line(UnaryOperator<String> names, boolean agrees) {
        return new WorkedCaseRow(
                id,
                code,
                title,
                reason,
                number,
                isShipped() ? null : names.apply(writtenBy),
                writtenAt,
                isRetired(),
                agrees);
    }

    RetiredCase retired(UnaryOperator<String> names) {
        return isRetired()
                ? new RetiredCase(names.apply(retiredBy), retiredAt, retireReason)
                : null;
    }
}
