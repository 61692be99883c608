package org.yangguang.dr1.frozen;

import static org.yangguang.dr1.file.ProofError.E_PLAN;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yangguang.dr1.file.DrawHash;
import org.yangguang.dr1.file.ProofError;
import org.yangguang.dr1.file.Syntax;

/**
 * plan.txt: everything that decides the draw except the public number, published before that number
 * exists (DR1 3.3).
 *
 * @param draw number of the draw, consecutive within a bureau, such as {@code PD-2026-0007}
 * @param prev head of the log when the plan was made; 64 zeros at the start
 * @param commitments commitment of each role, at least one
 * @param source public source and its instance such as {@code kl8:2026060}, or {@code none}
 * @param quotas one for each stratum in the order of the result, or the single {@link
 *     Quota#EVERYTHING}
 * @param extras the {@code x-…} keys with their free text
 */
public record Plan(
        String draw,
        DrawHash hash,
        String prev,
        FrozenHashes frozen,
        SortedMap<String, String> commitments,
        String source,
        List<Quota> quotas,
        Staffing staffing,
        SortedMap<String, String> extras) {

    /** The source of a draw without a public number. */
    public static final String NO_SOURCE = "none";

    /** Rejects every value that the file could not hold with {@link ProofError#E_PLAN}. */
    public Plan {
        commitments = Collections.unmodifiableSortedMap(new TreeMap<>(commitments));
        extras = Collections.unmodifiableSortedMap(new TreeMap<>(extras));
        quotas = List.copyOf(quotas);
        E_PLAN.unless(isDrawNumber(draw), "draw.number", draw);
        E_PLAN.unless(Syntax.isHex64(prev), "plan.prev", prev);
        E_PLAN.unless(source.matches("[0-9A-Za-z._:-]{1,128}"), "plan.public", source);
        requireCommitments(commitments);
        requireQuotas(quotas);
        requireExtras(extras);
        E_PLAN.unless(frozen.inspectors().isPresent() == staffing.team() > 0, "plan.people");
    }

    public static boolean isDrawNumber(String text) {
        return text.matches("[0-9A-Za-z._-]{1,64}");
    }

    private static void requireCommitments(SortedMap<String, String> commitments) {
        E_PLAN.unless(!commitments.isEmpty(), "plan.nobody");
        commitments.forEach(
                (role, commitment) -> {
                    E_PLAN.unless(role.matches("[a-z0-9]{1,16}"), "plan.role", role);
                    E_PLAN.unless(Syntax.isHex64(commitment), "plan.commit", role, commitment);
                });
    }

    private static void requireQuotas(List<Quota> quotas) {
        List<String> strata = quotas.stream().map(Quota::stratum).toList();
        E_PLAN.unless(!strata.isEmpty(), "plan.noquota");
        E_PLAN.unless(strata.stream().distinct().count() == strata.size(), "plan.stratumtwice");
        E_PLAN.unless(strata.size() == 1 || !strata.contains(Quota.EVERYTHING), "plan.everything");
    }

    private static void requireExtras(SortedMap<String, String> extras) {
        extras.forEach(
                (key, text) -> {
                    E_PLAN.unless(PlanText.isExtra(key), "plan.key", key);
                    E_PLAN.unless(PlanText.isPrintable(text), "plan.control", key);
                });
    }

    /**
     * Reads plan.txt; anything unknown, missing, repeated or malformed is {@link
     * ProofError#E_PLAN}.
     */
    public static Plan read(byte[] bytes) {
        return PlanText.read(bytes);
    }

    /** The bytes of plan.txt, keys in the order of the specification, then the extras. */
    public byte[] write() {
        return PlanText.of(this).getBytes(StandardCharsets.UTF_8);
    }

    /** Then all eligible objects form one stratum, whatever theirs in the roster is. */
    private boolean drawsFromEverything() {
        return quotas.get(0).stratum().equals(Quota.EVERYTHING);
    }

    /** The stratum in which the object is drawn. */
    public String stratumOf(DrawObject object) {
        return drawsFromEverything() ? Quota.EVERYTHING : object.stratum();
    }
}
