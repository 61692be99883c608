package org.yangguang.draw.openness;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.yangguang.document.Sheet;
import org.yangguang.dr1.frozen.Grade;
import org.yangguang.draw.Instants;
import org.yangguang.draw.ceremony.DrawStatus;
import org.yangguang.draw.ceremony.PledgeView;
import org.yangguang.draw.lists.Ground;
import org.yangguang.platform.Bureau;
import org.yangguang.platform.Wording;

/**
 * 抽取证书: what everybody may know of a draw on paper, with a code that leads to its proof (DR1 7.3). It proves nothing by
 * itself and says so; the files do.
 *
 * @param address of the public page of the draw
 */
record Certificate(PublicDrawView draw, String address, Bureau bureau, Clock clock) {

    private static final Wording WORDS = Wording.beside(Certificate.class);

    String xhtml() {
        Sheet sheet = Sheet.of(bureau.name(), WORDS.of("title")).number(draw.row().number());
        standing(sheet);
        howToVerify(sheet);
        facts(sheet);
        sealed(sheet);
        return sheet.ending(WORDS.of("issued", bureau.name(), minute(clock.instant()))).xhtml();
    }

    private void standing(Sheet sheet) {
        DrawStatus status = draw.row().status();
        if (status == DrawStatus.VOIDED) {
            sheet.draft(WORDS.of("void", minute(draw.sealed().voidedAt())));
            sheet.paragraph(WORDS.of("void.reason", draw.sealed().givenUpReason()));
        } else if (draw.row().grade() != null) {
            sheet.paragraph(sentence(draw.row().grade()));
        }
        if (!draw.isDisclosed() && status != DrawStatus.VOIDED) {
            sheet.draft(WORDS.of("sealed"));
        }
    }

    static String sentence(Grade grade) {
        return WORDS.of("grade." + grade);
    }

    private void facts(Sheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                List.of(
                        WORDS.of("task"),
                        WORDS.of("task.text", draw.row().taskTitle(), draw.row().taskNumber())));
        rows.add(
                List.of(
                        WORDS.of("list"),
                        WORDS.of(
                                "list.text",
                                draw.counts().objects(),
                                draw.counts().eligible(),
                                draw.terms().quota())));
        if (!draw.excluded().isEmpty()) {
            rows.add(List.of(WORDS.of("excluded"), excluded()));
        }
        rows.add(
                List.of(
                        WORDS.of("people"),
                        WORDS.of(
                                "people.text",
                                draw.counts().inspectors(),
                                draw.counts().available(),
                                draw.terms().teamSize())));
        rows.add(List.of(WORDS.of("T0"), minute(draw.row().plannedAt())));
        rows.add(List.of(WORDS.of("T1"), minute(draw.row().drawnAt())));
        rows.add(List.of(WORDS.of("T2"), minute(draw.sealed().disclosedAt())));
        rows.add(
                List.of(
                        WORDS.of("changes"),
                        WORDS.of("changes.text", draw.events().size(), draw.voids())));
        sheet.table(List.of(WORDS.of("head.draw"), WORDS.of("head.content")), rows);
    }

    private String excluded() {
        return draw.excluded().stream()
                .map(
                        out ->
                                WORDS.of(
                                        "excluded.text",
                                        out.code(),
                                        Ground.sentence(out.code()),
                                        out.projects()))
                .collect(Collectors.joining("；"));
    }

    private void sealed(Sheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(WORDS.of("planHash"), draw.sealed().planHash()));
        for (PledgeView pledge : draw.pledges()) {
            rows.add(
                    List.of(
                            WORDS.of("pledge." + pledge.party()),
                            pledge.organisation() + "\n" + pledge.commitment()));
        }
        rows.add(List.of(WORDS.of("source"), draw.terms().source()));
        addKnown(rows, WORDS.of("publicValue"), draw.sealed().publicValue());
        addKnown(rows, WORDS.of("seed"), draw.seed());
        addKnown(rows, WORDS.of("resultHash"), draw.sealed().resultHash());
        rows.add(List.of(WORDS.of("logHead"), draw.logHead()));
        sheet.table(List.of(WORDS.of("head.sealed"), WORDS.of("head.compare")), rows);
    }

    private static void addKnown(List<List<String>> rows, String label, String value) {
        if (value != null) {
            rows.add(List.of(label, value));
        }
    }

    private void howToVerify(Sheet sheet) {
        sheet.paragraph(WORDS.of("verify")).code(address, WORDS.of("verify.code"));
    }

    private String minute(Instant at) {
        return at == null ? "—" : Instants.minute(at, clock);
    }
}
