package org.yangguang.draw.ceremony;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yangguang.dr1.file.DrawHash;
import org.yangguang.dr1.frozen.FrozenHashes;
import org.yangguang.dr1.frozen.Plan;
import org.yangguang.dr1.frozen.Quota;
import org.yangguang.dr1.frozen.Staffing;
import org.yangguang.draw.files.FileView;
import org.yangguang.draw.lists.FrozenLists;
import org.yangguang.draw.lists.Ground;
import org.yangguang.platform.Bureau;

/** Writes plan.txt: everything that decides the draw except the public number (DR1 3.3). */
final class PlanComposer {

    private PlanComposer() {}

    /**
     * @param prev head of the log
     * @param files those frozen
     */
    static Plan compose(Draw draw, String prev, List<FileView> files, Bureau bureau) {
        return new Plan(
                draw.number(),
                DrawHash.SHA_256,
                prev,
                new FrozenHashes(
                        hash(files, FrozenLists.OBJECTS),
                        Optional.of(hash(files, FrozenLists.INSPECTORS)),
                        Optional.of(hash(files, FrozenLists.RECUSALS))),
                draw.pledges().commitments(),
                draw.source(),
                List.of(new Quota.Fixed(FrozenLists.STRATUM, draw.ofTask().quota())),
                new Staffing(draw.teamSize(), 0, 0),
                extras(draw, files, bureau));
    }

    private static SortedMap<String, String> extras(
            Draw draw, List<FileView> files, Bureau bureau) {
        SortedMap<String, String> extras = new TreeMap<>(Ground.planned());
        extras.put("x-bureau", clean(bureau.name()));
        extras.put("x-evidence", hash(files, FrozenLists.EVIDENCE));
        extras.put("x-names", hash(files, FrozenLists.NAMES));
        extras.put("x-task", clean(draw.ofTask().number()));
        extras.put("x-title", clean(draw.ofTask().title()));
        draw.pledges()
                .organisations()
                .forEach((party, name) -> extras.put("x-org." + party, clean(name)));
        return extras;
    }

    private static String clean(String text) {
        return text == null ? "" : text.replaceAll("\\p{Cntrl}", " ").strip();
    }

    private static String hash(List<FileView> files, String name) {
        return files.stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + " was not frozen"))
                .sha256();
    }
}
