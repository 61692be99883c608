package org.yangguang.inspection.siterecord;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.inspection.InspectionId;
import org.yangguang.inspection.siterecord.SiteRecordRules.RecordIncomplete;

/** 《现场抽查笔录》: its words, and how it was signed or why not. Other words make a signature void. */
@Entity
@Table(schema = "inspection", name = "site_record")
public class SiteRecord {

    @Id
    @Column(name = "inspection_id")
    private long inspectionId;

    private String place = "";
    private LocalDateTime began;
    private LocalDateTime ended;
    private String representative = "";

    @Column(name = "representative_post")
    private String representativePost = "";

    private String situation = "";
    private String statement = "";

    @ElementCollection
    @CollectionTable(
            schema = "inspection",
            name = "answer",
            joinColumns = @JoinColumn(name = "inspection_id"))
    @OrderColumn(name = "position")
    private List<AnswerRow> answers = new ArrayList<>();

    @Embedded private Signing signing;

    @Version private long version;

    protected SiteRecord() {}

    public SiteRecord(InspectionId inspection) {
        this.inspectionId = inspection.value();
    }

    long version() {
        return version;
    }

    public Signing signing() {
        return signing;
    }

    /** SIGNED or REFUSED_NOTED, or null while open. */
    public String signName() {
        return signing == null ? null : signing.sign().name();
    }

    public SiteRecordText text() {
        return new SiteRecordText(
                place,
                began,
                ended,
                representative,
                representativePost,
                situation,
                answers.stream().map(a -> new SiteRecordText.Answer(a.question, a.answer)).toList(),
                statement);
    }

    /** Writes the words anew; false when they are what they were. The version is the one the writer saw. */
    boolean write(SiteRecordText text, long seenVersion) {
        if (text.equals(text())) {
            return false;
        }
        if (seenVersion != version) {
            throw new OptimisticLockException("somebody else wrote on the record meanwhile");
        }
        place = text.place();
        began = text.began();
        ended = text.ended();
        representative = text.representative();
        representativePost = text.representativePost();
        situation = text.situation();
        statement = text.statement();
        answers.clear();
        text.answers().forEach(a -> answers.add(new AnswerRow(a.question(), a.answer())));
        signing = null;
        return true;
    }

    /** The record was signed, or the refusal noted; it must be complete, objective and full (S18). */
    void close(Signing how) {
        List<Gap.Count> gaps = gaps();
        if (!gaps.isEmpty()) {
            throw new RecordIncomplete(gaps.size());
        }
        signing = how;
    }

    /** What the words still lack. */
    public List<Gap.Count> gaps() {
        List<Gap.Count> gaps = new ArrayList<>();
        missing(gaps, Gap.RECORD_PLACE, place.isEmpty());
        missing(gaps, Gap.RECORD_TIME, began == null || ended == null || ended.isBefore(began));
        missing(
                gaps,
                Gap.RECORD_REPRESENTATIVE,
                representative.isEmpty() || representativePost.isEmpty());
        missing(gaps, Gap.RECORD_SITUATION, situation.isEmpty());
        int half = (int) text().answers().stream().filter(SiteRecordText.Answer::isHalf).count();
        if (half > 0) {
            gaps.add(new Gap.Count(Gap.RECORD_ANSWERS, half));
        }
        return gaps;
    }

    private static void missing(List<Gap.Count> gaps, Gap gap, boolean isMissing) {
        if (isMissing) {
            gaps.add(new Gap.Count(gap, 1));
        }
    }

    /** One question with its answer. */
    @Embeddable
    record AnswerRow(String question, String answer) {}
}
