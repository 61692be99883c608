package org.yangguang.roster.inspector;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yangguang.platform.sheet.Cell;
import org.yangguang.roster.Json;
import org.yangguang.roster.rows.Checked;
import org.yangguang.roster.rows.FaultReason;
import org.yangguang.roster.rows.Headings;
import org.yangguang.roster.rows.LineReader;
import org.yangguang.roster.rows.Repeats;
import org.yangguang.roster.rows.RowCheck;
import org.yangguang.roster.rows.SheetLine;
import org.yangguang.roster.standard.CodeLists;

/** 抽查人员名单: our own template (S7). */
public final class InspectorCheck implements RowCheck {

    private static final String SPECIALTY = "SPECIALTY";
    private static final int NAME_LENGTH = 80;
    private static final int UNIT_LENGTH = 200;
    private static final int CODE_LIKE = 15;

    private final CodeLists codes;
    private final Map<String, String> loginsInUse;
    private final Repeats repeats = new Repeats();
    private final Repeats logins = new Repeats();

    /**
     * @param loginsInUse login to inspector code, as the roster stands
     */
    public InspectorCheck(CodeLists codes, Map<String, String> loginsInUse) {
        this.codes = codes;
        this.loginsInUse = Map.copyOf(loginsInUse);
    }

    @Override
    public boolean reads(String part, Set<String> columns) {
        return columns.containsAll(
                Set.of(
                        Headings.CODE,
                        Headings.NAME,
                        Headings.UNIT,
                        Headings.CERTIFICATE,
                        Headings.EXPIRY,
                        Headings.LEAD));
    }

    @Override
    public Checked check(SheetLine line) {
        LineReader reader = new LineReader(line);
        String code = reader.id(Headings.CODE, InspectorDetails.CODE);
        repeats.note(reader, Headings.CODE, code, line.place().line(), FaultReason.DUPLICATE);
        var target = Json.object().add("code", code);
        target.add("name", reader.required(Headings.NAME, NAME_LENGTH));
        target.add("unit", reader.required(Headings.UNIT, UNIT_LENGTH));
        target.add("post", reader.text(Headings.POST, NAME_LENGTH));
        target.add("certificate", reader.required(Headings.CERTIFICATE, NAME_LENGTH));
        target.add("certificate_expiry", expiry(reader, line).map(LocalDate::toString).orElse(""));
        target.add("lead", lead(reader, line));
        target.add("login", login(reader, line, code));
        target.add("skills", skills(reader, line));
        target.add("leaves", leaves(reader, line));
        target.add("interests", interests(reader, line));
        JsonObject written = reader.isGood() ? target.build() : JsonValue.EMPTY_JSON_OBJECT;
        return new Checked(written, reader.faults());
    }

    private static Optional<LocalDate> expiry(LineReader reader, SheetLine line) {
        if (LineReader.isAbsent(line.text(Headings.EXPIRY))) {
            reader.refuse(Headings.EXPIRY, FaultReason.MISSING);
        }
        return reader.date(Headings.EXPIRY);
    }

    private static boolean lead(LineReader reader, SheetLine line) {
        String text = line.text(Headings.LEAD);
        if (!Set.of(Cell.YES, Cell.NO).contains(text)) {
            reader.refuse(Headings.LEAD, FaultReason.NOT_YES_OR_NO);
        }
        return Cell.YES.equals(text);
    }

    private String login(LineReader reader, SheetLine line, String code) {
        String login = line.text(Headings.LOGIN);
        logins.note(reader, Headings.LOGIN, login, line.place().line(), FaultReason.LOGIN_TWICE);
        String holder = loginsInUse.get(login);
        if (holder != null && !holder.equals(code)) {
            reader.refuse(Headings.LOGIN, FaultReason.LOGIN_TWICE, holder);
        }
        return login;
    }

    private JsonArrayBuilder skills(LineReader reader, SheetLine line) {
        List<String> skills = parts(line.text(Headings.SKILLS), "[;；、,，]").toList();
        skills.stream()
                .filter(s -> !codes.knows(SPECIALTY, s))
                .forEach(s -> reader.refuse(Headings.SKILLS, FaultReason.UNKNOWN_CODE, s));
        return Json.array(skills);
    }

    private static JsonArrayBuilder leaves(LineReader reader, SheetLine line) {
        Optional<LocalDate> from = reader.date(Headings.LEAVE_FROM);
        Optional<LocalDate> to = reader.date(Headings.LEAVE_TO);
        JsonArrayBuilder leaves = Json.array();
        if (from.isPresent() != to.isPresent()) {
            reader.refuse(Headings.LEAVE_TO, FaultReason.LEAVE_INCOMPLETE);
        } else if (from.isPresent() && to.get().isBefore(from.get())) {
            reader.refuse(Headings.LEAVE_TO, FaultReason.LEAVE_ORDER);
        } else if (from.isPresent()) {
            leaves.add(
                    Json.object()
                            .add("from", from.get().toString())
                            .add("to", to.get().toString())
                            .add("reason", line.text(Headings.LEAVE_REASON)));
        }
        return leaves;
    }

    /** {@code organisation;relation}, several separated by {@code |}; the organisation by code or by name. */
    private static JsonArrayBuilder interests(LineReader reader, SheetLine line) {
        JsonArrayBuilder interests = Json.array();
        parts(line.text(Headings.INTERESTS), "[|｜\\n]")
                .forEach(
                        text -> {
                            String[] sides = (text + ";").split("[;；]", 3);
                            String organisation = organisation(reader, sides[0].strip());
                            if (sides[1].isBlank()) {
                                reader.refuse(
                                        Headings.INTERESTS, FaultReason.INTEREST_UNREADABLE, text);
                            }
                            interests.add(
                                    Json.object()
                                            .add("organisation", organisation)
                                            .add("relation", sides[1].strip()));
                        });
        return interests;
    }

    private static String organisation(LineReader reader, String text) {
        boolean code = text.length() >= CODE_LIKE && text.matches("[0-9A-Za-z\\s]+");
        return code ? reader.creditCode(Headings.INTERESTS, text) : text;
    }

    private static Stream<String> parts(String text, String separator) {
        return Stream.of(text.split(separator)).map(String::strip).filter(s -> !s.isEmpty());
    }
}
