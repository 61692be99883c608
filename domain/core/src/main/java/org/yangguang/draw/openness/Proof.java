package org.yangguang.draw.openness;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yangguang.dr1.draw.DrawOutcome;
import org.yangguang.dr1.draw.DrawnLine;
import org.yangguang.dr1.frozen.DrawInspector;
import org.yangguang.dr1.frozen.DrawObject;
import org.yangguang.dr1.frozen.Recusal;
import org.yangguang.dr1.log.DrawLog;
import org.yangguang.dr1.proof.ProofFields;
import org.yangguang.dr1.standing.Choices;
import org.yangguang.draw.ceremony.Draw;
import org.yangguang.draw.ceremony.ProofWriter;
import org.yangguang.draw.dispatch.Dispatcher;
import org.yangguang.draw.dispatch.Seat;
import org.yangguang.draw.files.DrawFiles;
import org.yangguang.draw.files.FileView;
import org.yangguang.draw.files.LogBook;
import org.yangguang.draw.lists.Ground;
import org.yangguang.platform.Bureau;

/** Writes proof.json, the convenience for whoever recomputes (DR1 7.1). */
@ApplicationScoped
class Proof implements ProofWriter {

    @Inject private DrawFiles files;
    @Inject private LogBook log;
    @Inject private Dispatcher dispatcher;
    @Inject private Bureau bureau;

    @Override
    public byte[] write(Draw draw, DrawOutcome outcome, int voids, String code) {
        Map<String, Object> fields = fields(draw, outcome, voids);
        putVoid(fields, draw, code);
        return json(fields);
    }

    @Override
    public byte[] writeUndrawn(Draw draw, int voids, String code) {
        Map<String, Object> fields = head(draw);
        fields.put("plan_hash", draw.planHash());
        fields.put("reveals", new LinkedHashMap<String, Object>(draw.pledges().reveals()));
        fields.put("excluded", excluded(objects(draw)));
        putVoid(fields, draw, code);
        fields.put("log", log(log.log()));
        fields.put("files", files.list(draw.id()).stream().map(Proof::file).toList());
        fields.put("voids_this_year", (long) voids);
        return json(fields);
    }

    private static void putVoid(Map<String, Object> fields, Draw draw, String code) {
        if (code != null) {
            Map<String, Object> claim = new LinkedHashMap<>();
            claim.put("code", code);
            claim.put("reason", draw.givenUpReason());
            claim.put("at", second(draw.voidedAt()));
            fields.put("void", claim);
        }
    }

    private static byte[] json(Map<String, Object> fields) {
        StringWriter text = new StringWriter();
        Map<String, Object> pretty = Map.of(JsonGenerator.PRETTY_PRINTING, true);
        try (JsonWriter writer = Json.createWriterFactory(pretty).createWriter(text)) {
            writer.writeObject(Json.createObjectBuilder(fields).build());
        }
        return text.toString().getBytes(UTF_8);
    }

    private Map<String, Object> head(Draw draw) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("dr", 1L);
        fields.put("draw", draw.number());
        fields.put("title", draw.ofTask().title());
        fields.put("bureau", bureau.name());
        return fields;
    }

    private List<DrawObject> objects(Draw draw) {
        return files.objects(draw.id());
    }

    private Map<String, Object> fields(Draw draw, DrawOutcome outcome, int voids) {
        List<DrawObject> objects = objects(draw);
        Map<String, Object> fields = head(draw);
        fields.put("grade", draw.grade().name());
        fields.put("public_value", draw.publicValue());
        fields.put("reveals", new LinkedHashMap<String, Object>(draw.pledges().reveals()));
        fields.putAll(ProofFields.of(outcome));
        fields.put("choices", choices(draw, outcome, objects));
        fields.put("excluded", excluded(objects));
        fields.put("appointed", appointed(draw));
        fields.put("log", log(log.log()));
        fields.put("times", times(draw));
        fields.put("files", files.list(draw.id()).stream().map(Proof::file).toList());
        fields.put("voids_this_year", (long) voids);
        return fields;
    }

    private Map<String, Object> choices(Draw draw, DrawOutcome outcome, List<DrawObject> objects) {
        List<DrawInspector> inspectors = files.inspectors(draw.id());
        List<Recusal> recusals = files.recusals(draw.id());
        Set<String> drawn =
                OpenedResult.lines(outcome).stream()
                        .map(DrawnLine::object)
                        .collect(Collectors.toSet());
        List<DrawObject> shown =
                objects.stream().filter(object -> drawn.contains(object.id())).toList();
        Map<String, Object> choices = new LinkedHashMap<>();
        Choices.ofEach(shown, inspectors, recusals, draw.teamSize())
                .forEach(c -> choices.put(c.object(), c.count()));
        return choices;
    }

    /** Who was given a seat without a draw; no part of what is recomputed. */
    private List<Map<String, Object>> appointed(Draw draw) {
        return dispatcher.of(draw.id()).stream()
                .flatMap(assignment -> assignment.team().seats().stream())
                .filter(Seat::isAppointed)
                .map(Proof::appointed)
                .toList();
    }

    private static Map<String, Object> appointed(Seat seat) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("object", seat.assignment().project().value());
        fields.put("seat", (long) seat.number());
        fields.put("inspector", seat.holder().inspector());
        fields.put("code", Ground.A01.name());
        return fields;
    }

    private static Map<String, Object> excluded(List<DrawObject> objects) {
        return objects.stream()
                .flatMap(object -> object.exclusion().stream())
                .collect(
                        Collectors.groupingBy(
                                code -> code,
                                TreeMap::new,
                                Collectors.collectingAndThen(
                                        Collectors.counting(), count -> (Object) count)));
    }

    private static Map<String, Object> log(DrawLog log) {
        return Map.of("first_line", 1L, "heads", log.heads());
    }

    private static Map<String, Object> times(Draw draw) {
        Map<String, Object> times = new LinkedHashMap<>();
        times.put("t0", second(draw.plannedAt()));
        times.put("t1", second(draw.drawnAt()));
        times.put("t2", second(draw.disclosedAt()));
        return times;
    }

    private static String second(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static Map<String, Object> file(FileView file) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", file.name());
        fields.put("bytes", file.bytes());
        fields.put("sha256", file.sha256());
        return fields;
    }
}
