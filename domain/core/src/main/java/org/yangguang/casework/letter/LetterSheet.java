package org.yangguang.casework.letter;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.yangguang.casework.matter.MatterView;
import org.yangguang.document.Sheet;
import org.yangguang.inspection.InspectionView;
import org.yangguang.kernel.calendar.Term;
import org.yangguang.platform.Bureau;
import org.yangguang.platform.Wording;
import org.yangguang.rules.citation.Basis;
import org.yangguang.rules.citation.Citation;
import org.yangguang.rules.citation.Part;
import org.yangguang.rules.judgement.Crimes;
import org.yangguang.rules.judgement.Judgement.Violation;
import org.yangguang.rules.judgement.Letter;
import org.yangguang.rules.judgement.LetterKind;
import org.yangguang.rules.parameters.Figure;
import org.yangguang.rules.parameters.Figures;

/**
 * 移送函 on paper: to whom, what was found with its articles, what is enclosed and what the bureau asks for (310号令6).
 *
 * @param parties gives a party's name by its id
 */
record LetterSheet(
        MatterView matter,
        InspectionView inspected,
        Letter letter,
        UnaryOperator<String> parties,
        Bureau bureau) {

    private static final Wording WORDS = Wording.beside(LetterSheet.class);

    String xhtml(String number) {
        Sheet sheet = Sheet.of(bureau.name(), own("title"));
        if (letter.confidential()) {
            sheet.draft(word("confidential"));
        }
        sheet.number(number);
        sheet.paragraph(word("to", letter.recipient().name()));
        sheet.paragraph(
                word(
                        "opening",
                        inspected.taskTitle(),
                        inspected.projectName(),
                        inspected.reportNumber(),
                        day(inspected.reportedOn()),
                        matter.number(),
                        own("asked")));
        parties(sheet);
        violations(sheet);
        crimes(sheet);
        sheet.heading(word("enclosed")).paragraph(own("enclosed"));
        sheet.heading(word("request")).paragraph(own("request", reply()));
        if (!own("copy").isEmpty()) {
            sheet.paragraph(own("copy"));
        }
        return sheet.ending(bureau.name()).ending(day(matter.decidedOn())).xhtml();
    }

    private void parties(Sheet sheet) {
        sheet.heading(word("parties"));
        sheet.paragraph(
                letter.parties().isEmpty()
                        ? word("parties.none")
                        : letter.parties().stream()
                                .map(parties)
                                .collect(Collectors.joining("；", "", "。")));
    }

    private void violations(Sheet sheet) {
        sheet.heading(word("violations"));
        sheet.table(
                List.of(
                        word("code"),
                        word("facts"),
                        word("party"),
                        word("prohibition"),
                        word("liability")),
                matter.proposal().violations().stream()
                        .filter(violation -> letter.violations().contains(violation.code()))
                        .map(this::row)
                        .toList());
        if (letter.violations().contains("BD-02")) {
            sheet.paragraph(word("presumption"));
        }
    }

    private List<String> row(Violation violation) {
        return List.of(
                violation.code() + "\n" + violation.itemCode(),
                violation.facts(),
                violation.partyId() == null ? "" : parties.apply(violation.partyId()),
                official(violation.prohibition()),
                official(violation.liability()));
    }

    /** {@code 法32(1)} as a letter writes it: 招标投标法第三十二条第一款. */
    private static String official(String basis) {
        return Basis.parse(basis).parts().stream()
                .map(LetterSheet::official)
                .collect(Collectors.joining());
    }

    private static String official(Part part) {
        return part.citations().isEmpty()
                ? part.text()
                : part.citations().stream()
                        .map(Citation::toString)
                        .collect(Collectors.joining("、"));
    }

    private void crimes(Sheet sheet) {
        if (letter.crimes().isEmpty()) {
            return;
        }
        sheet.heading(word("crimes"));
        Crimes.all().stream()
                .filter(crime -> letter.crimes().contains(crime.code()))
                .forEach(crime -> sheet.paragraph(word("crime", crime.name(), crime.articles())));
        sheet.paragraph(word("crimes.suspected"));
    }

    private String reply() {
        Figure<Term> granted =
                letter.kind() == LetterKind.REFER_PS
                        ? Figures.POLICE_REPLY
                        : Figures.DEPARTMENT_REPLY;
        return granted.onOrFirst(matter.decidedOn()).toString();
    }

    /** The words of this kind of letter. */
    private String own(String key, Object... values) {
        return word(key + "." + letter.outcome(), values);
    }

    private static String word(String key, Object... values) {
        return WORDS.of(key, values);
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(word("day"), Locale.SIMPLIFIED_CHINESE).format(day);
    }
}
