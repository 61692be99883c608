package org.yangguang.draw.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.yangguang.dr1.file.ProofRejected;
import org.yangguang.dr1.frozen.DrawInspector;
import org.yangguang.dr1.frozen.DrawObject;
import org.yangguang.dr1.frozen.Recusal;
import org.yangguang.dr1.frozen.RosterFiles;
import org.yangguang.draw.DrawId;
import org.yangguang.draw.files.FileRules.FileNotPublic;
import org.yangguang.draw.files.FileRules.FrozenFileChanged;
import org.yangguang.draw.lists.FrozenLists;
import org.yangguang.draw.lists.FrozenName;

/** Keeps the files of all draws; nothing is ever replaced. */
@ApplicationScoped
public class DrawFiles {

    public static final String PLAN = "plan.txt";
    public static final String RESULT = "result.txt";
    public static final String EVENTS = "events.txt";
    public static final String FINAL = "final.txt";
    public static final String LOG = "log.txt";
    public static final String PROOF = "proof.json";

    private static final String SIZES =
            "select name, octet_length(content) as bytes, cast(sha256 as text) as sha256 from draw.file"
                    + " where draw_id = :d order by stored_at, name";

    @Inject private EntityManager entities;
    @Inject private Clock clock;

    public void store(DrawId draw, String name, byte[] content) {
        entities.persist(new DrawFile(draw, name, content, clock.instant()));
    }

    Optional<byte[]> find(DrawId draw, String name) {
        return Optional.ofNullable(
                        entities.find(DrawFile.class, new DrawFile.Key(draw.value(), name)))
                .map(DrawFile::content);
    }

    public byte[] read(DrawId draw, String name) {
        return find(draw, name).orElseThrow(() -> new FileNotPublic(name));
    }

    public List<DrawObject> objects(DrawId draw) {
        return frozen(draw, FrozenLists.OBJECTS, RosterFiles::readObjects);
    }

    public List<DrawInspector> inspectors(DrawId draw) {
        return frozen(draw, FrozenLists.INSPECTORS, RosterFiles::readInspectors);
    }

    public List<Recusal> recusals(DrawId draw) {
        return frozen(draw, FrozenLists.RECUSALS, RosterFiles::readRecusals);
    }

    /** What the ids of the frozen lists were called. */
    public Map<String, FrozenName> names(DrawId draw) {
        return FrozenName.read(read(draw, FrozenLists.NAMES));
    }

    /** Refuses a file that is not public. */
    public static void requirePublic(String name, boolean isPublic) {
        if (!isPublic) {
            throw new FileNotPublic(name);
        }
    }

    /** What the engine makes of the files; it takes none that differs from the plan. */
    public static <T> T unchanged(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (ProofRejected changed) {
            throw new FrozenFileChanged(changed);
        }
    }

    private <T> List<T> frozen(DrawId draw, String name, Function<byte[], List<T>> reader) {
        return unchanged(() -> reader.apply(read(draw, name)));
    }

    /** In the order in which they came about; without their bytes, which may be many. */
    public List<FileView> list(DrawId draw) {
        Query sizes =
                entities.createNativeQuery(SIZES, Tuple.class).setParameter("d", draw.value());
        return Stream.of(sizes.getResultList().toArray())
                .map(Tuple.class::cast)
                .map(
                        file ->
                                new FileView(
                                        file.get("name", String.class),
                                        file.get("bytes", Integer.class),
                                        file.get("sha256", String.class)))
                .toList();
    }
}
