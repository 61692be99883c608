package org.yangguang.dr1.proof;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yangguang.dr1.draw.DrawOutcome;
import org.yangguang.dr1.draw.FinalResult;
import org.yangguang.dr1.draw.StratumDraw;
import org.yangguang.dr1.draw.Unfilled;

/**
 * An outcome under the field names of the specification, as they stand in proof.json: maps, lists,
 * strings and {@link Long}s, ready for any JSON writer (DR1 3.1, 7.1).
 */
public final class ProofFields {

    private ProofFields() {}

    /** In the order of the specification; the fields of events are absent if there were none. */
    public static Map<String, Object> of(DrawOutcome outcome) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("plan_hash", outcome.planHash());
        fields.put("seed", outcome.seed().hex());
        fields.put("strata", outcome.strata().stream().map(ProofFields::stratum).toList());
        fields.put("pool", outcome.pool());
        fields.put("result_hash", outcome.result().hash());
        fields.put("unfilled", outcome.unfilled().stream().map(ProofFields::unfilled).toList());
        outcome.afterEvents().ifPresent(after -> putFinal(fields, after));
        return fields;
    }

    private static void putFinal(Map<String, Object> fields, FinalResult after) {
        fields.put("final_hash", after.result().hash());
        fields.put(
                "final_unfilled", after.emptySeats().stream().map(ProofFields::emptySeat).toList());
    }

    private static Map<String, Object> stratum(StratumDraw stratum) {
        return fields(
                "stratum",
                stratum.stratum(),
                "eligible",
                (long) stratum.eligible(),
                "drawn",
                (long) stratum.drawn(),
                "cutoff",
                stratum.cutoff().orElse("-"));
    }

    private static Map<String, Object> unfilled(Unfilled unfilled) {
        return fields(
                "object", unfilled.object(),
                "seat", (long) unfilled.seat(),
                "type", unfilled.type().letter(),
                "counts", counts(unfilled.counts()),
                "competing", pairs(unfilled),
                "inspectors", caps(unfilled));
    }

    private static Map<String, Object> counts(Unfilled.Counts counts) {
        return fields(
                "eligible", (long) counts.eligible(),
                "not_lead", (long) counts.notLead(),
                "no_skill", (long) counts.noSkill(),
                "recused", (long) counts.recused());
    }

    private static List<List<Object>> pairs(Unfilled unfilled) {
        return unfilled.competing().stream()
                .map(c -> List.<Object>of(c.object(), (long) c.seat()))
                .toList();
    }

    private static List<List<Object>> caps(Unfilled unfilled) {
        return unfilled.inspectors().stream()
                .map(e -> List.<Object>of(e.inspector(), (long) e.cap()))
                .toList();
    }

    private static Map<String, Object> emptySeat(FinalResult.EmptySeat seat) {
        return fields(
                "object", seat.object(),
                "seat", (long) seat.seat(),
                "type", seat.type().letter());
    }

    private static Map<String, Object> fields(Object... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }
}
