package org.yangguang.inspection.siterecord;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import org.yangguang.document.Sheet;
import org.yangguang.inspection.EvidenceView;
import org.yangguang.inspection.visit.Inspection;
import org.yangguang.platform.Bureau;
import org.yangguang.platform.Wording;

/** 《现场抽查笔录》 as a document: its words, which are what is signed, and how it was signed. */
public final class RecordSheet {

    private static final Wording WORDS = Wording.beside(RecordSheet.class);

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern(WORDS.of("record.minute"));

    private final Inspection inspection;
    private final SiteRecordText text;
    private final ZoneId zone;
    private final Bureau bureau;

    public RecordSheet(Inspection inspection, SiteRecordText text, ZoneId zone, Bureau bureau) {
        this.inspection = inspection;
        this.text = text;
        this.zone = zone;
        this.bureau = bureau;
    }

    /** The words without any signature. */
    public String words() {
        return sheet().xhtml();
    }

    /** The words with the signature or the noted refusal; {@code scan} names the sealed scan, or is null. */
    public String signed(Signing signing, EvidenceView scan) {
        Sheet sheet = sheet();
        sheet.heading(WORDS.of("record.sign")).paragraph(WORDS.of("record.read"));
        if (signing.sign() == RecordSign.REFUSED_NOTED) {
            refused(sheet, signing);
        } else if (scan != null) {
            sheet.paragraph(WORDS.of("record.scanned", scan.fileName(), scan.sha256()));
        } else {
            sheet.paragraph(WORDS.of("record.signed", MINUTE.format(signing.at().atZone(zone))));
            sheet.picture(signing.picture(), text.representative());
        }
        return sheet.paragraph(WORDS.of("record.hash", signing.textSha256())).xhtml();
    }

    private static void refused(Sheet sheet, Signing signing) {
        sheet.paragraph(WORDS.of("record.refused", signing.refusalReason()));
        sheet.paragraph(WORDS.of("record.witness", signing.witness(), signing.witnessUnit()));
        sheet.paragraph(WORDS.of("record.refused.statement"));
    }

    private Sheet sheet() {
        Sheet sheet = Sheet.of(bureau.name(), WORDS.of("record.title"));
        sheet.fact(WORDS.of("record.task"), inspection.taskTitle());
        sheet.fact(WORDS.of("record.project"), inspection.projectName());
        sheet.fact(WORDS.of("record.place"), text.place());
        sheet.fact(
                WORDS.of("record.time"),
                WORDS.of("record.time.text", at(text.began()), at(text.ended())));
        sheet.fact(WORDS.of("record.inspectors"), inspectors());
        sheet.fact(
                WORDS.of("record.representative"),
                WORDS.of(
                        "record.representative.text",
                        text.representative(),
                        text.representativePost()));
        sheet.heading(WORDS.of("record.told"));
        sheet.paragraph(WORDS.of("record.told.text", inspection.noticeNumber()));
        sheet.heading(WORDS.of("record.situation")).paragraph(text.situation());
        sheet.heading(WORDS.of("record.questions"));
        text.answers().forEach(answer -> ask(sheet, answer));
        if (text.answers().isEmpty()) {
            sheet.paragraph(WORDS.of("record.statement.none"));
        }
        sheet.heading(WORDS.of("record.statement"));
        return sheet.paragraph(
                text.statement().isEmpty() ? WORDS.of("record.statement.none") : text.statement());
    }

    private static void ask(Sheet sheet, SiteRecordText.Answer answer) {
        sheet.paragraph(WORDS.of("record.question", answer.question()));
        sheet.paragraph(WORDS.of("record.answer", answer.answer()));
    }

    private String inspectors() {
        return inspection.seats().stream()
                .map(s -> WORDS.of("record.inspectors.text", s.name(), s.certificate()))
                .collect(Collectors.joining("、"));
    }

    public static String at(LocalDateTime time) {
        return time == null ? "" : MINUTE.format(time);
    }
}
