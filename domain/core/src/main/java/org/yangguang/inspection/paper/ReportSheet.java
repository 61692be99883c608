package org.yangguang.inspection.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yangguang.document.Sheet;
import org.yangguang.inspection.EvidenceView;
import org.yangguang.inspection.FindingStatus;
import org.yangguang.inspection.FindingView;
import org.yangguang.inspection.checklist.Finding;
import org.yangguang.inspection.siterecord.RecordSheet;
import org.yangguang.inspection.siterecord.RecordSign;
import org.yangguang.inspection.siterecord.SiteRecord;
import org.yangguang.inspection.siterecord.SiteRecordText;
import org.yangguang.inspection.visit.Inspection;
import org.yangguang.platform.Bureau;
import org.yangguang.platform.Wording;

/** 《抽查报告》: time, content, result (S20), with every problem, its basis, and the evidence with its hashes. */
final class ReportSheet {

    private static final Wording WORDS = Wording.beside(ReportSheet.class);

    private final Inspection inspection;
    private final List<Finding> lines;
    private final List<EvidenceView> evidence;
    private final SiteRecord record;
    private final Bureau bureau;

    ReportSheet(
            Inspection inspection,
            List<Finding> lines,
            List<EvidenceView> evidence,
            SiteRecord record,
            Bureau bureau) {
        this.inspection = inspection;
        this.lines = lines;
        this.evidence = evidence;
        this.record = record;
        this.bureau = bureau;
    }

    /** The report; {@code number} is null for a draft. */
    String xhtml(String number, LocalDate today) {
        Sheet sheet = Sheet.of(bureau.name(), WORDS.of("report.title"));
        if (number == null) {
            sheet.draft(WORDS.of("draft"));
        } else {
            sheet.number(number);
        }
        sheet.paragraph(WORDS.of("report.intro", inspection.taskTitle(), inspection.projectName()));
        time(sheet);
        content(sheet);
        result(sheet);
        parties(sheet);
        evidence(sheet);
        signature(sheet);
        sheet.heading(WORDS.of("report.team"));
        NoticeSheet.team(sheet, inspection);
        return sheet.ending(bureau.name()).ending(NoticeSheet.day(today)).xhtml();
    }

    private void time(Sheet sheet) {
        SiteRecordText text = record.text();
        sheet.heading(WORDS.of("report.time"));
        sheet.paragraph(
                WORDS.of(
                        "report.time.text",
                        RecordSheet.at(text.began()),
                        RecordSheet.at(text.ended()),
                        NoticeSheet.day(inspection.concludedOn())));
    }

    private void content(Sheet sheet) {
        sheet.heading(WORDS.of("report.content"));
        sheet.paragraph(
                WORDS.of(
                        "report.content.text",
                        lines.size(),
                        count(FindingStatus.PASS),
                        count(FindingStatus.FAIL),
                        count(FindingStatus.SUSPECT),
                        count(FindingStatus.NA)));
    }

    private void result(Sheet sheet) {
        List<Finding> problems = lines.stream().filter(Finding::hasProblem).toList();
        sheet.heading(WORDS.of("report.result"));
        if (problems.isEmpty()) {
            sheet.paragraph(WORDS.of("report.result.clean"));
            return;
        }
        sheet.paragraph(WORDS.of("report.result.problems", problems.size()));
        sheet.table(
                List.of(
                        WORDS.of("report.item"),
                        WORDS.of("report.what"),
                        WORDS.of("report.whose"),
                        WORDS.of("report.finding"),
                        WORDS.of("report.note"),
                        WORDS.of("report.basis")),
                problems.stream().map(ReportSheet::row).toList());
    }

    private static List<String> row(Finding problem) {
        FindingView view = problem.view(List.of());
        return List.of(
                view.itemCode(),
                view.itemContent(),
                view.partyName(),
                WORDS.of("finding." + view.status()),
                view.note(),
                view.basis());
    }

    private void parties(Sheet sheet) {
        sheet.heading(WORDS.of("report.parties"));
        Map<String, Long> problems =
                lines.stream()
                        .filter(Finding::hasProblem)
                        .collect(Collectors.groupingBy(Finding::partyName, Collectors.counting()));
        lines.stream()
                .filter(Finding::hasParty)
                .map(Finding::partyName)
                .distinct()
                .forEach(name -> party(sheet, name, problems.getOrDefault(name, 0L)));
    }

    private static void party(Sheet sheet, String name, long problems) {
        sheet.paragraph(
                problems == 0
                        ? WORDS.of("report.party.clean", name)
                        : WORDS.of("report.party.problems", name, problems));
    }

    private void evidence(Sheet sheet) {
        sheet.heading(WORDS.of("report.evidence"));
        if (evidence.isEmpty()) {
            sheet.paragraph(WORDS.of("report.evidence.none"));
            return;
        }
        sheet.table(
                List.of(
                        WORDS.of("report.file"),
                        WORDS.of("report.source"),
                        WORDS.of("report.size"),
                        "SHA-256"),
                evidence.stream()
                        .map(e -> List.of(e.fileName(), e.source(), size(e), e.sha256()))
                        .toList());
    }

    private void signature(Sheet sheet) {
        boolean refused = RecordSign.REFUSED_NOTED.name().equals(record.signName());
        sheet.heading(WORDS.of("report.record"));
        sheet.paragraph(WORDS.of(refused ? "report.record.refused" : "report.record.signed"));
    }

    private long count(FindingStatus status) {
        return lines.stream().filter(line -> line.status() == status).count();
    }

    private static String size(EvidenceView file) {
        return Long.toString(file.bytes());
    }
}
