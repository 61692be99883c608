package org.yangguang.dr1;

import static org.yangguang.dr1.ProofError.E_HASH;
import static org.yangguang.dr1.ProofError.E_QUOTA;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The frozen files of a draw, checked against the plan; without inspectors when objects only are drawn. */
record Roster(List<DrawObject> objects, List<DrawInspector> inspectors, List<Recusal> recusals) {

    static Roster read(Plan plan, DrawInput input) {
        requireFrozen(plan, input);
        boolean objectsOnly = plan.staffing().team() == 0;
        Roster roster =
                new Roster(
                        RosterFiles.readObjects(input.objects()),
                        objectsOnly ? List.of() : RosterFiles.readInspectors(input.inspectors()),
                        objectsOnly ? List.of() : RosterFiles.readRecusals(input.recusals()));
        roster.requireQuotas(plan);
        return roster;
    }

    private static void requireFrozen(Plan plan, DrawInput input) {
        FrozenHashes frozen = plan.frozen();
        requireHash(plan.hash(), "objects.txt", frozen.objects(), input.objects());
        frozen.inspectors()
                .ifPresent(h -> requireHash(plan.hash(), "inspectors.txt", h, input.inspectors()));
        frozen.recusals()
                .ifPresent(h -> requireHash(plan.hash(), "recusals.txt", h, input.recusals()));
    }

    private static void requireHash(DrawHash hash, String name, String frozen, byte[] bytes) {
        String found = hash.of(bytes);
        E_HASH.unless(
                found.equals(frozen), "%s has hash %s, the plan froze %s", name, found, frozen);
    }

    private void requireQuotas(Plan plan) {
        if (plan.drawsFromEverything()) {
            return;
        }
        Set<String> listed = plan.quotas().stream().map(Quota::stratum).collect(Collectors.toSet());
        for (DrawObject object : objects) {
            E_QUOTA.unless(
                    listed.contains(object.stratum()),
                    "stratum %s of %s has no quota",
                    object.stratum(),
                    object.id());
        }
    }

    /** The eligible objects of each stratum of the plan. */
    Map<String, List<DrawObject>> eligible(Plan plan) {
        return objects.stream()
                .filter(DrawObject::eligible)
                .collect(
                        Collectors.groupingBy(
                                o -> plan.drawsFromEverything() ? Quota.EVERYTHING : o.stratum()));
    }

    boolean hasObject(String id) {
        return objects.stream().anyMatch(o -> o.id().equals(id));
    }

    boolean hasInspector(String id) {
        return inspectors.stream().anyMatch(i -> i.id().equals(id));
    }
}
