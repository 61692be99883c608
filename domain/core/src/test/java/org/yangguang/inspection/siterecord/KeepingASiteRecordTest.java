package org.yangguang.inspection.siterecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yangguang.inspection.visit.Drawn.NOW;

import jakarta.persistence.OptimisticLockException;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yangguang.inspection.InspectionId;
import org.yangguang.inspection.siterecord.SiteRecordRules.RecordIncomplete;
import org.yangguang.inspection.siterecord.SiteRecordRules.RefusalUnexplained;
import org.yangguang.inspection.siterecord.SiteRecordRules.SignatureEmpty;
import org.yangguang.inspection.siterecord.SiteRecordText.Answer;

/** The site record is complete, objective and full before anybody signs or refuses (S17, S18). */
class KeepingASiteRecordTest {

    private static final LocalDateTime NINE = LocalDateTime.of(2026, 3, 2, 9, 0);
    private static final Refusal REFUSAL = new Refusal("拒绝签字", "阮明鉴", "社区居委会");

    private final SiteRecord record = new SiteRecord(new InspectionId(1));

    @Test
    void an_empty_record_says_what_it_lacks() {
        assertThat(record.gaps())
                .extracting(Gap.Count::gap)
                .containsExactly(
                        Gap.RECORD_PLACE,
                        Gap.RECORD_TIME,
                        Gap.RECORD_REPRESENTATIVE,
                        Gap.RECORD_SITUATION);
    }

    @Test
    void an_incomplete_record_is_neither_signed_nor_its_refusal_noted() {
        assertThatThrownBy(() -> record.close(Signing.scanned("hash", 1, NOW)))
                .isInstanceOf(RecordIncomplete.class);
        assertThatThrownBy(() -> record.close(Signing.refused("hash", REFUSAL, NOW)))
                .isInstanceOf(RecordIncomplete.class);
    }

    @Test
    void a_complete_record_takes_a_refusal_with_reason_and_witness() {
        record.write(complete(List.of()), 0);
        record.close(Signing.refused("hash", REFUSAL, NOW));

        assertThat(record.signName()).isEqualTo("REFUSED_NOTED");
        assertThatThrownBy(() -> new Refusal("拒绝签字", " ", ""))
                .isInstanceOf(RefusalUnexplained.class);
        assertThatThrownBy(() -> new Refusal("", "阮明鉴", "")).isInstanceOf(RefusalUnexplained.class);
    }

    @Test
    void a_question_without_an_answer_is_a_gap_and_an_empty_row_is_none() {
        record.write(complete(List.of(new Answer("何时发售？", ""), new Answer(" ", null))), 0);

        assertThat(record.gaps()).containsExactly(new Gap.Count(Gap.RECORD_ANSWERS, 1));
    }

    @Test
    void an_end_before_the_beginning_is_a_gap() {
        record.write(
                new SiteRecordText(
                        "会议室", NINE, NINE.minusHours(1), "陈默", "经理", "查阅资料", List.of(), ""),
                0);

        assertThat(record.gaps()).containsExactly(new Gap.Count(Gap.RECORD_TIME, 1));
    }

    @Test
    void other_words_make_a_signature_void_and_the_same_words_do_not() {
        record.write(complete(List.of()), 0);
        record.close(Signing.scanned("hash", 1, NOW));

        assertThat(record.write(complete(List.of()), 0)).isFalse();
        assertThat(record.signName()).isEqualTo("SIGNED");

        assertThat(record.write(complete(List.of(new Answer("何时？", "三月"))), 0)).isTrue();
        assertThat(record.signName()).isNull();
    }

    @Test
    void nobody_writes_over_what_a_colleague_wrote_meanwhile() {
        assertThatThrownBy(() -> record.write(complete(List.of()), 4))
                .isInstanceOf(OptimisticLockException.class);
    }

    @Test
    void a_signature_without_strokes_is_none() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 0x0D};

        assertThat(new DrawnSignature("hash", "[[[1,2,0]]]", png)).isNotNull();
        assertThatThrownBy(() -> new DrawnSignature("hash", "[]", png))
                .isInstanceOf(SignatureEmpty.class);
        assertThatThrownBy(() -> new DrawnSignature("hash", "[[[1,2,0]]]", new byte[] {1, 2}))
                .isInstanceOf(SignatureEmpty.class);
    }

    private static SiteRecordText complete(List<Answer> answers) {
        return new SiteRecordText(
                "会议室", NINE, NINE.plusHours(2), "陈默", "项目经理", "查阅招标资料", answers, "");
    }
}
