package org.yangguang.roster.inspector;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.yangguang.roster.rows.Checked;
import org.yangguang.roster.rows.FaultReason;
import org.yangguang.roster.rows.Headings;
import org.yangguang.roster.rows.LineReader;
import org.yangguang.roster.rows.Repeats;
import org.yangguang.roster.rows.RowCheck;
import org.yangguang.roster.rows.SheetLine;
import org.yangguang.roster.subject.SubjectKind;
import org.yangguang.roster.subject.SubjectTarget;

/** 评标专家名单: number and name; further columns become facts. */
public final class ExpertCheck implements RowCheck {

    public static final String PREFIX = "EXP:";

    private static final int NAME_LENGTH = 80;

    private final Repeats repeats = new Repeats();

    @Override
    public boolean reads(String part, Set<String> columns) {
        return columns.containsAll(Set.of(Headings.CODE, Headings.NAME));
    }

    @Override
    public Checked check(SheetLine line) {
        LineReader reader = new LineReader(line);
        String code = reader.id(Headings.CODE, InspectorDetails.CODE);
        String name = reader.required(Headings.NAME, NAME_LENGTH);
        repeats.note(reader, Headings.CODE, code, line.place().line(), FaultReason.DUPLICATE);
        JsonObject target =
                reader.isGood()
                        ? new SubjectTarget(
                                        PREFIX + code, SubjectKind.EXPERT, code, name, facts(line))
                                .json()
                        : JsonValue.EMPTY_JSON_OBJECT;
        return new Checked(target, reader.faults());
    }

    private static Map<String, String> facts(SheetLine line) {
        Map<String, String> facts = new LinkedHashMap<>();
        line.cells().forEach((column, cell) -> facts.put(column, cell.text()));
        facts.remove(Headings.CODE);
        facts.remove(Headings.NAME);
        facts.values().removeIf(String::isEmpty);
        return facts;
    }
}
