package org.yangguang.dr1.frozen;

import static org.yangguang.dr1.file.ProofError.E_HASH;
import static org.yangguang.dr1.file.ProofError.E_QUOTA;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yangguang.dr1.file.DrawHash;

/**
 * The frozen files of a draw, checked against the plan.
 *
 * @param peopleShown false when inspectors and recusals were not published: then the objects can
 *     still be recomputed
 */
public record Roster(
        List<DrawObject> objects,
        List<DrawInspector> inspectors,
        List<Recusal> recusals,
        boolean peopleShown) {

    public static Roster read(Plan plan, DrawInput input) {
        Roster objectsOnly = readObjects(plan, input);
        FrozenHashes frozen = plan.frozen();
        return new Roster(
                objectsOnly.objects,
                frozen.inspectors().map(h -> inspectors(plan, h, input)).orElse(List.of()),
                frozen.recusals().map(h -> recusals(plan, h, input)).orElse(List.of()),
                true);
    }

    public static Roster readObjects(Plan plan, DrawInput input) {
        requireHash(plan.hash(), "objects.txt", plan.frozen().objects(), input.objects());
        List<DrawObject> objects = RosterFiles.readObjects(input.objects());
        Roster roster = new Roster(objects, List.of(), List.of(), false);
        roster.requireQuotas(plan);
        return roster;
    }

    private static List<DrawInspector> inspectors(Plan plan, String hash, DrawInput input) {
        requireHash(plan.hash(), "inspectors.txt", hash, input.inspectors());
        return RosterFiles.readInspectors(input.inspectors());
    }

    private static List<Recusal> recusals(Plan plan, String hash, DrawInput input) {
        requireHash(plan.hash(), "recusals.txt", hash, input.recusals());
        return RosterFiles.readRecusals(input.recusals());
    }

    private static void requireHash(DrawHash hash, String name, String frozen, byte[] bytes) {
        String found = hash.of(bytes);
        E_HASH.unless(found.equals(frozen), "file.hash", name, found, frozen);
    }

    private void requireQuotas(Plan plan) {
        Set<String> listed = plan.quotas().stream().map(Quota::stratum).collect(Collectors.toSet());
        for (DrawObject object : objects) {
            E_QUOTA.unless(
                    listed.contains(plan.stratumOf(object)),
                    "stratum.noquota",
                    object.stratum(),
                    object.id());
        }
    }

    /** The eligible objects of each stratum of the plan. */
    public Map<String, List<DrawObject>> eligible(Plan plan) {
        Map<String, List<DrawObject>> eligible = new HashMap<>();
        for (DrawObject object : objects) {
            if (object.eligible()) {
                eligible.computeIfAbsent(plan.stratumOf(object), s -> new ArrayList<>())
                        .add(object);
            }
        }
        return eligible;
    }

    /** Those of the ids that stand in objects.txt; one pass for all of them. */
    public Set<String> objectsAmong(Set<String> ids) {
        return objects.stream()
                .map(DrawObject::id)
                .filter(ids::contains)
                .collect(Collectors.toSet());
    }

    public boolean hasInspector(String id) {
        return inspectors.stream().anyMatch(i -> i.id().equals(id));
    }
}
