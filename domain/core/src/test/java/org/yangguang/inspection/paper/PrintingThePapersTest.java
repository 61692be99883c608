package org.yangguang.inspection.paper;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yangguang.Papers;
import org.yangguang.draw.ceremony.DrawnDraw;
import org.yangguang.inspection.EvidenceView;
import org.yangguang.inspection.checklist.Finding;
import org.yangguang.inspection.checklist.SettledLines;
import org.yangguang.inspection.siterecord.RecordSheet;
import org.yangguang.inspection.siterecord.RecordSign;
import org.yangguang.inspection.siterecord.Signing;
import org.yangguang.inspection.siterecord.SiteRecordText;
import org.yangguang.inspection.siterecord.SiteRecordText.Answer;
import org.yangguang.inspection.siterecord.WrittenRecord;
import org.yangguang.inspection.visit.Confirmation;
import org.yangguang.inspection.visit.Drawn;
import org.yangguang.inspection.visit.Inspection;
import org.yangguang.platform.Bureau;

/** Notice, record and report stand as they stood, word by word. */
class PrintingThePapersTest {

    private static final LocalDateTime NINE = LocalDateTime.of(2026, 3, 2, 9, 0);
    private static final SiteRecordText TEXT =
            new SiteRecordText(
                    "会议室",
                    NINE,
                    NINE.plusHours(2),
                    "陈默",
                    "项目经理",
                    "查阅招标资料",
                    List.of(new Answer("何时发售？", "三月")),
                    "");
    private static final EvidenceView SCAN =
            new EvidenceView(
                    1, "扫描件.pdf", "application/pdf", 123456, "e".repeat(64), "现场", Drawn.NOW);

    private static final Bureau BUREAU = new Bureau("滇池市阳光区政务服务管理局", "阳政务", "530199", false);

    private final Inspection inspection = served();

    @Test
    void the_notice() {
        Notice notice = new Notice(Drawn.TODAY, "区政务中心三楼", Notice.usualRequirements());

        print(
                new NoticeSheet(inspection, SettledLines.withProblem(), BUREAU)
                        .xhtml(notice, Drawn.TODAY),
                "notice.xhtml");
    }

    @Test
    void the_record_with_each_way_to_sign_it() {
        RecordSheet sheet = new RecordSheet(inspection, TEXT, ZoneId.of("Asia/Shanghai"), BUREAU);

        print(sheet.words(), "record.xhtml");
        print(sheet.signed(signing(RecordSign.SIGNED), null), "record-signed.xhtml");
        print(sheet.signed(signing(RecordSign.SIGNED), SCAN), "record-scanned.xhtml");
        print(sheet.signed(signing(RecordSign.REFUSED_NOTED), null), "record-refused.xhtml");
    }

    @Test
    void the_report_with_a_problem_and_without() {
        inspection.confirm(new Confirmation("insp01", "周一鸣", Drawn.NOW), 1, Drawn.TODAY);

        print(report(SettledLines.withProblem(), List.of(SCAN), "查报〔2026〕1号"), "report.xhtml");
        print(report(SettledLines.clean(), List.of(), null), "report-draft.xhtml");
    }

    private String report(List<Finding> lines, List<EvidenceView> evidence, String number) {
        return new ReportSheet(inspection, lines, evidence, WrittenRecord.of(TEXT), BUREAU)
                .xhtml(number, LocalDate.of(2026, 3, 9));
    }

    private static Signing signing(RecordSign how) {
        return new Signing(
                how,
                "a".repeat(64),
                "[[[1,2,0]]]",
                new byte[] {1},
                null,
                "拒绝签字",
                "阮明鉴",
                "社区居委会",
                Drawn.NOW);
    }

    private static Inspection served() {
        Inspection inspection = Drawn.inspection();
        DrawnDraw.give(inspection, 7L);
        inspection.serveNotice("查通〔2026〕1号");
        return inspection;
    }

    private static void print(String xhtml, String name) {
        Papers.assertPrinted(xhtml, PrintingThePapersTest.class, name);
    }
}
