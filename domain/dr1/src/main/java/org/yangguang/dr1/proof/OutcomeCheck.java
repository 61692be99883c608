package org.yangguang.dr1.proof;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yangguang.dr1.draw.DrawOutcome;
import org.yangguang.dr1.draw.Result;
import org.yangguang.dr1.frozen.DrawInspector;
import org.yangguang.dr1.frozen.DrawObject;
import org.yangguang.dr1.frozen.Grade;
import org.yangguang.dr1.frozen.Roster;
import org.yangguang.dr1.standing.Choices;

/** Compares the published result and proof.json with what was recomputed. */
record OutcomeCheck(
        ProofDirectory directory,
        Claims claims,
        Roster roster,
        DrawOutcome outcome,
        StepReport report) {

    private static final int TEAM_FIELD = 4;
    private static final List<String> WITHOUT_PEOPLE = List.of("plan_hash", "seed", "strata");

    void run() {
        if (!roster.peopleShown()) {
            report.skip("people");
        }
        ProofFields.of(outcome).forEach(this::field);
        file("result.txt", "result_hash", outcome.result());
        outcome.afterEvents()
                .ifPresentOrElse(
                        after -> file("final.txt", "final_hash", after.result()),
                        () -> report.check(!directory.has("final.txt"), "nofinal"));
        claims.field("excluded").ifPresent(this::excluded);
        claims.field("choices").filter(c -> roster.peopleShown()).ifPresent(this::choices);
        source();
    }

    private void field(String name, Object recomputed) {
        if (roster.peopleShown() || WITHOUT_PEOPLE.contains(name)) {
            claims.field(name)
                    .ifPresent(claim -> report.check(claim.equals(recomputed), "field", name));
        }
    }

    private void file(String name, String hashName, Result recomputed) {
        String published = new String(directory.bytesIfAny(name), ISO_8859_1);
        if (roster.peopleShown()) {
            report.check(published.equals(recomputed.text()), "file", name);
        } else {
            boolean same = withoutTeams(published).equals(withoutTeams(recomputed.text()));
            report.check(same, "objects", name);
        }
        String hash = outcome.plan().hash().of(published.getBytes(ISO_8859_1));
        claims.field(hashName).ifPresent(c -> report.check(c.equals(hash), "hash", name, hash));
    }

    private static List<String> withoutTeams(String text) {
        return text.lines()
                .map(line -> line.split("\t", -1))
                .map(OutcomeCheck::withoutTeam)
                .toList();
    }

    private static String withoutTeam(String[] fields) {
        if (fields.length > TEAM_FIELD) {
            fields[TEAM_FIELD] = "";
        }
        return Arrays.toString(fields);
    }

    private void excluded(Object claim) {
        Map<String, Long> byCode =
                roster.objects().stream()
                        .flatMap(o -> o.exclusion().stream())
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        report.check(claim.equals(byCode), "field", "excluded");
    }

    private void choices(Object claim) {
        boolean same =
                claim instanceof Map<?, ?> counts
                        && choicesOf(counts.keySet()).equals(asText(counts));
        report.check(same, "field", "choices");
    }

    private Map<String, String> choicesOf(Set<?> ids) {
        Set<String> poolIds = Set.copyOf(outcome.pool());
        List<DrawInspector> pool =
                roster.inspectors().stream().filter(i -> poolIds.contains(i.id())).toList();
        List<DrawObject> objects =
                roster.objects().stream().filter(o -> ids.contains(o.id())).toList();
        int team = outcome.plan().staffing().team();
        return Choices.ofEach(objects, pool, roster.recusals(), team).stream()
                .collect(Collectors.toMap(Choices::object, c -> c.count().toString()));
    }

    private static Map<String, String> asText(Map<?, ?> counts) {
        return counts.entrySet().stream()
                .collect(Collectors.toMap(e -> "" + e.getKey(), e -> "" + e.getValue()));
    }

    private void source() {
        Grade grade = Grade.of(outcome.plan(), claims.publicValue());
        claims.field("grade")
                .ifPresent(claim -> report.check(claim.equals(grade.name()), "grade", grade));
        report.skip("source", claims.publicValue());
    }
}
