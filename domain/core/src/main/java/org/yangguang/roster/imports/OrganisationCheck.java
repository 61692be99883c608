package org.yangguang.roster.imports;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.yangguang.roster.rows.Checked;
import org.yangguang.roster.rows.FaultReason;
import org.yangguang.roster.rows.Headings;
import org.yangguang.roster.rows.LineReader;
import org.yangguang.roster.rows.Repeats;
import org.yangguang.roster.rows.RowCheck;
import org.yangguang.roster.rows.SheetLine;
import org.yangguang.roster.subject.SubjectKind;
import org.yangguang.roster.subject.SubjectTarget;

/** 单位名单: the bureau's own template or a register's extract; further columns become facts. */
final class OrganisationCheck implements RowCheck {

    private static final int NAME_LENGTH = 200;
    private static final Pattern AMOUNT =
            Pattern.compile("[\\d,，]+(\\.\\d+)?\\s*[(（]?[^\\d]{0,12}[)）]?");

    private final LocalDate today;
    private final Repeats repeats = new Repeats();

    OrganisationCheck(LocalDate today) {
        this.today = today;
    }

    @Override
    public String columnOf(String heading) {
        return Headings.ofOrganisations(heading);
    }

    @Override
    public boolean reads(String part, Set<String> columns) {
        return columns.containsAll(Set.of(Headings.ORGANISATION_NAME, Headings.CREDIT_CODE));
    }

    @Override
    public Checked check(SheetLine line) {
        LineReader reader = new LineReader(line);
        String name = reader.required(Headings.ORGANISATION_NAME, NAME_LENGTH);
        String code = reader.creditCode(Headings.CREDIT_CODE);
        reader.pastDate(Headings.REGISTERED, today);
        checkCapital(reader, line.text(Headings.CAPITAL));
        repeats.note(
                reader, Headings.CREDIT_CODE, code, line.place().line(), FaultReason.DUPLICATE);
        JsonObject target =
                reader.isGood()
                        ? new SubjectTarget(code, SubjectKind.ORGANISATION, code, name, facts(line))
                                .json()
                        : JsonValue.EMPTY_JSON_OBJECT;
        return new Checked(target, reader.faults());
    }

    private static void checkCapital(LineReader reader, String text) {
        if (!LineReader.isAbsent(text) && !AMOUNT.matcher(text).matches()) {
            reader.refuse(Headings.CAPITAL, FaultReason.NOT_AN_AMOUNT);
        }
    }

    private static Map<String, String> facts(SheetLine line) {
        Map<String, String> facts = new LinkedHashMap<>();
        line.cells()
                .forEach(
                        (column, cell) -> {
                            if (!LineReader.isAbsent(cell.text())) {
                                facts.put(column, cell.text());
                            }
                        });
        facts.remove(Headings.ORGANISATION_NAME);
        facts.remove(Headings.CREDIT_CODE);
        return facts;
    }
}
