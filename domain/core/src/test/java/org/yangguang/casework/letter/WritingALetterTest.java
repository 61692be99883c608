package org.yangguang.casework.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yangguang.Papers;
import org.yangguang.casework.matter.Circumstances;
import org.yangguang.casework.matter.GraveFacts;
import org.yangguang.casework.matter.MatterStatus;
import org.yangguang.casework.matter.MatterView;
import org.yangguang.casework.matter.Outcome;
import org.yangguang.casework.matter.Reported;
import org.yangguang.inspection.InspectionId;
import org.yangguang.kernel.calendar.StateCouncilCalendar;
import org.yangguang.platform.settings.Settings;
import org.yangguang.rules.judgement.Judgement;
import org.yangguang.rules.judgement.Judgement.Department;
import org.yangguang.rules.judgement.Judgement.Violation;
import org.yangguang.rules.judgement.Letter;

/** What stands in a letter of referral, and how long it may take. */
class WritingALetterTest {

    private static final LocalDate REPORT = LocalDate.of(2026, 9, 24);
    private static final LocalDate DECISION = LocalDate.of(2026, 9, 28);

    @Test
    void aDepartmentGetsItsFindingsWithArticlesAndHowLongItHasToAnswer() {
        String words = words(letter("HOUSING", "区住房和城乡建设局", "REFER_DEPT", "TR-08"));
        assertThat(words)
                .contains("移送函", "移送〔2026〕1号", "区住房和城乡建设局：", "招标投标法第二十四条", "云杉公司")
                .contains("收到本函之日起15个工作日内")
                .doesNotContain("BD-02", "涉嫌罪名", "保密", "检察院");
    }

    @Test
    void thePoliceGetTheSuspicionsAndTheProcuratorateACopy() {
        Letter letter =
                new Letter(
                        new Department("PS", "区公安机关"),
                        "REFER_PS",
                        List.of("BD-02"),
                        List.of(),
                        List.of("CR-223"));
        assertThat(words(letter))
                .contains("涉嫌犯罪案件移送书", "串通投标罪", "刑法第二百二十三条", "同级人民检察院", "第四十条推定", "3日内")
                .doesNotContain("TR-08");
    }

    @Test
    void aClueForSupervisionIsMarkedConfidentialAndAsksForNoAnswer() {
        assertThat(words(letter("SUP", "纪检监察机关", "REFER_SUP", "TR-08")))
                .contains("问题线索移送函", "保密：仅限承办人员阅看", "不公开本件")
                .doesNotContain("函复");
    }

    @Test
    void theClockRunsFromTheReport() {
        assertThat(clock("REFER_DEPT"))
                .extracting(ProposedLetter::term, ProposedLetter::sendBy)
                .containsExactly("7个工作日", LocalDate.of(2026, 10, 12));
        assertThat(clock("REFER_PS"))
                .extracting(ProposedLetter::term, ProposedLetter::sendBy)
                .containsExactly("3日", LocalDate.of(2026, 9, 28));
        assertThat(clock("REFER_SUP").term()).isEqualTo("5个工作日");
    }

    @Test
    void noClockRunsForWhatDoesNotLeaveTheBureau() {
        assertThat(clock("CASE").sendBy()).isNull();
        Letter waiting = letter("UNKNOWN_DRC", "区发展和改革局", "REFER_DEPT", "TR-08");
        assertThat(LetterTerms.of(waiting, REPORT, StateCouncilCalendar.published()).term())
                .isNull();
    }

    @Test
    void everyWordOfTheThreeLettersStandsAsItStood() {
        Papers.assertPrinted(
                words(letter("HOUSING", "区住房和城乡建设局", "REFER_DEPT", "TR-08")),
                WritingALetterTest.class,
                "letter-department.xhtml");
        Papers.assertPrinted(
                words(
                        new Letter(
                                new Department("PS", "区公安机关"),
                                "REFER_PS",
                                List.of("BD-02"),
                                List.of(),
                                List.of("CR-223"))),
                WritingALetterTest.class,
                "letter-police.xhtml");
        Papers.assertPrinted(
                words(letter("SUP", "纪检监察机关", "REFER_SUP", "TR-08")),
                WritingALetterTest.class,
                "letter-supervision.xhtml");
    }

    private static ProposedLetter clock(String outcome) {
        Letter letter = letter("X", "收件单位", outcome, "TR-08");
        return LetterTerms.of(letter, REPORT, StateCouncilCalendar.published());
    }

    private static Letter letter(String code, String name, String outcome, String violation) {
        return new Letter(
                new Department(code, name),
                outcome,
                List.of(violation),
                List.of("SUB:1"),
                List.of());
    }

    private static String words(Letter letter) {
        return new LetterSheet(
                        matter(),
                        Reported.on(REPORT),
                        letter,
                        id -> "云杉公司",
                        Settings.of(Map.of()).bureau())
                .xhtml("移送〔2026〕1号");
    }

    private static MatterView matter() {
        Judgement judgement =
                new Judgement(
                        List.of(
                                violation("TR-08", "B07", "法24"),
                                violation("BD-02", "I04", "条例40(一)、(六)")),
                        "S2",
                        List.of("REFER_DEPT"),
                        List.of(),
                        List.of("CR-223"),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of());
        return new MatterView(
                new InspectionId(7),
                "云杉小学教学楼",
                judgement,
                List.of(Outcome.REFER_DEPT),
                null,
                "leader",
                "负责人",
                DECISION,
                "处置〔2026〕1号",
                MatterStatus.DECIDED,
                REPORT,
                Circumstances.unknown(),
                GraveFacts.unknown(),
                DECISION,
                "0".repeat(64),
                0,
                null,
                null,
                null);
    }

    private static Violation violation(String code, String item, String prohibition) {
        return new Violation(
                code,
                item,
                "SUB:1",
                "问题",
                prohibition,
                "责任条款",
                "责令改正",
                "S2",
                "REFER_DEPT",
                BigDecimal.ZERO,
                BigDecimal.TEN);
    }
}
