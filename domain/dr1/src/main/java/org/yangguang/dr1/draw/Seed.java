package org.yangguang.dr1.draw;

import static org.yangguang.dr1.file.ProofError.E_PUBLIC;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yangguang.dr1.file.DrawHash;
import org.yangguang.dr1.frozen.Commitments;
import org.yangguang.dr1.frozen.DrawObject;
import org.yangguang.dr1.frozen.Plan;
import org.yangguang.dr1.frozen.Quota;

/**
 * The seed of a draw; it fits exactly one plan, hence one roster, one ratio and one set of rules
 * (DR1 3.4).
 *
 * @param hash the hash of every ticket
 * @param hex 64 lowercase hexadecimal digits
 */
public record Seed(DrawHash hash, String hex) {

    /**
     * The seed of an opened plan.
     *
     * @param planHash H of the bytes of plan.txt
     * @param publicValue {@code none}, or the plan's source, {@code =} and the value
     * @param reveals the secret of every role
     */
    public static Seed open(
            Plan plan, String planHash, String publicValue, Map<String, String> reveals) {
        Commitments.requireOpened(plan, reveals);
        requireFromSource(plan, publicValue);
        return of(plan.hash(), planHash, publicValue, reveals);
    }

    public static Seed of(
            DrawHash hash, String planHash, String publicValue, Map<String, String> reveals) {
        String secrets = String.join("|", new TreeMap<>(reveals).values());
        return new Seed(hash, hash.of("DR1|seed|" + planHash + "|" + publicValue + "|" + secrets));
    }

    public static void requireFromSource(Plan plan, String publicValue) {
        String source = plan.source();
        boolean fits =
                source.equals(Plan.NO_SOURCE)
                        ? publicValue.equals(Plan.NO_SOURCE)
                        : publicValue.startsWith(source + "=")
                                && publicValue
                                        .substring(source.length() + 1)
                                        .matches("[0-9A-Za-z._:-]{1,256}");
        E_PUBLIC.unless(fits, "public.value", publicValue, source);
    }

    /**
     * The ticket of an id, as {@code printf '%s' "$SEED|$TAG|$ID" | sha256sum} prints it (DR1 3.5).
     */
    public String ticket(String tag, String id) {
        return new Tickets(this).ticket(tag, id);
    }

    /**
     * The sorting key of an object: its ticket divided by its weight, 64 hexadecimal digits (DR1
     * 3.5).
     */
    public String key(String id, int weight) {
        return new Tickets(this).key(id, weight);
    }

    /**
     * The first objects in the order of drawing, ascending by (key, id) (DR1 3.5).
     *
     * @param n at most the number of objects
     * @param objects eligible, all of one stratum, in any order
     */
    public List<DrawObject> first(int n, List<DrawObject> objects) {
        return new StratumOrder(Quota.EVERYTHING, objects, new Tickets(this))
                .first(n).stream().map(Ranked::object).toList();
    }
}
