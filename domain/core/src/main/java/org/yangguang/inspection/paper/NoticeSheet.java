package org.yangguang.inspection.paper;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.yangguang.document.Sheet;
import org.yangguang.inspection.checklist.Finding;
import org.yangguang.inspection.visit.Inspection;
import org.yangguang.inspection.visit.Seat;
import org.yangguang.kernel.PartyRole;
import org.yangguang.platform.Bureau;
import org.yangguang.platform.Wording;
import org.yangguang.roster.subject.PartyView;

/** 《抽查通知书》: basis, content, requirements, and who comes (S14). */
final class NoticeSheet {

    private static final Wording WORDS = Wording.beside(NoticeSheet.class);

    private final Inspection inspection;
    private final List<Finding> lines;
    private final Bureau bureau;

    NoticeSheet(Inspection inspection, List<Finding> lines, Bureau bureau) {
        this.inspection = inspection;
        this.lines = lines;
        this.bureau = bureau;
    }

    String xhtml(Notice notice, LocalDate today) {
        Sheet sheet = Sheet.of(bureau.name(), WORDS.of("notice.title"));
        sheet.number(inspection.noticeNumber());
        sheet.paragraph(WORDS.of("notice.to", addressees()));
        sheet.paragraph(
                WORDS.of("notice.opening", inspection.taskTitle(), inspection.projectName()));
        section(sheet, "notice.basis", WORDS.of("notice.basis.text"));
        section(sheet, "notice.content", content());
        section(
                sheet,
                "notice.when",
                WORDS.of("notice.when.text", day(notice.on()), notice.place()));
        sheet.heading(WORDS.of("notice.requirements"));
        notice.requirements().lines().forEach(sheet::paragraph);
        section(sheet, "notice.team", WORDS.of("notice.team.text"));
        team(sheet, inspection);
        return sheet.ending(bureau.name()).ending(day(today)).xhtml();
    }

    static void team(Sheet sheet, Inspection inspection) {
        sheet.table(
                List.of(WORDS.of("team.name"), WORDS.of("team.certificate")),
                inspection.seats().stream()
                        .map(seat -> List.of(nameOf(seat, inspection), seat.certificate()))
                        .toList());
    }

    static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(WORDS.of("date")).format(day);
    }

    private static String nameOf(Seat seat, Inspection inspection) {
        return seat.equals(inspection.lead()) ? seat.name() + WORDS.of("team.lead") : seat.name();
    }

    private String addressees() {
        return inspection.parties().stream()
                .filter(p -> p.role() == PartyRole.TENDERER || p.role() == PartyRole.AGENCY)
                .map(PartyView::name)
                .distinct()
                .collect(Collectors.joining("、"));
    }

    private String content() {
        long items = lines.stream().map(Finding::itemCode).distinct().count();
        String whom =
                lines.stream()
                        .filter(Finding::hasParty)
                        .map(Finding::partyName)
                        .distinct()
                        .collect(Collectors.joining("、"));
        return WORDS.of("notice.content.text", items, whom);
    }

    private static void section(Sheet sheet, String heading, String text) {
        sheet.heading(WORDS.of(heading)).paragraph(text);
    }
}
