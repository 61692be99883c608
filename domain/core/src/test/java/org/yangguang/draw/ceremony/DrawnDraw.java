package org.yangguang.draw.ceremony;

import static org.yangguang.draw.lists.Roster.in;
import static org.yangguang.draw.lists.Roster.inspector;

import java.lang.reflect.Field;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.yangguang.dr1.draw.Dr1;
import org.yangguang.dr1.draw.DrawOutcome;
import org.yangguang.dr1.file.DrawHash;
import org.yangguang.dr1.frozen.Commitments;
import org.yangguang.dr1.frozen.DrawEvent;
import org.yangguang.dr1.frozen.DrawInput;
import org.yangguang.dr1.frozen.DrawInspector;
import org.yangguang.dr1.frozen.DrawObject;
import org.yangguang.dr1.frozen.Grade;
import org.yangguang.dr1.frozen.RosterFiles;
import org.yangguang.dr1.log.LogEntry;
import org.yangguang.draw.files.FileView;
import org.yangguang.draw.lists.FrozenCounts;
import org.yangguang.draw.lists.FrozenName;
import org.yangguang.draw.lists.Roster;
import org.yangguang.kernel.Hashes;
import org.yangguang.platform.settings.Settings;

/** Two of six projects drawn by the real engine, five inspectors of whom two lead, nothing stored. */
public final class DrawnDraw {

    public static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");
    private static final String SOURCE = "ssq:2026060";
    private static final String BALLS = "01.05.09.13.22.30-07";
    private static final Map<Party, String> SECRETS =
            Map.of(Party.OFFICER, "a".repeat(64), Party.WITNESS, "b".repeat(64));

    private final Map<String, byte[]> files =
            Roster.files(
                    Roster.frozen(
                            IntStream.rangeClosed(1, 6).mapToObj(i -> in("PRJ:" + i)).toList(),
                            IntStream.rangeClosed(1, 5)
                                    .mapToObj(i -> inspector("INS-" + i, i <= 2))
                                    .toList()));
    private final Draw draw =
            new Draw("PD-2026-0001", Roster.task(2), SOURCE, 2, new FrozenCounts(6, 6, 5, 5, 0, 7));
    private final byte[] plan;

    public DrawnDraw() {
        give(draw, 1L);
        SECRETS.forEach(this::commit);
        plan =
                PlanComposer.compose(
                                draw, LogEntry.FIRST_HEAD, views(), Settings.of(Map.of()).bureau())
                        .write();
        draw.publish("c".repeat(64), NOW);
    }

    private void commit(Party party, String secret) {
        draw.commit(
                party,
                new Pledge.Signatory(party.word(), party.word(), "示例单位"),
                Commitments.commit(DrawHash.SHA_256, draw.number(), party.word(), secret),
                NOW);
    }

    private List<FileView> views() {
        return files.entrySet().stream()
                .map(
                        e ->
                                new FileView(
                                        e.getKey(),
                                        e.getValue().length,
                                        Hashes.sha256Hex(e.getValue())))
                .toList();
    }

    /** T0 is over, nothing is handed in. */
    public Draw planned() {
        return draw;
    }

    public Draw opened() {
        SECRETS.forEach((party, secret) -> draw.reveal(party, party.word(), secret, NOW));
        SECRETS.keySet().forEach(party -> draw.enter(party, party.word(), BALLS, NOW));
        return draw;
    }

    public Draw drawn() {
        opened().seal(outcome().result().hash(), Grade.B, NOW);
        return draw;
    }

    /** Given up so long after the plan, with the reason. */
    public Draw givenUp(String reason, java.time.Duration later) {
        Draw given = drawn();
        given.giveUp(reason, NOW.plus(later));
        return given;
    }

    public DrawOutcome outcome(DrawEvent... events) {
        return Dr1.draw(
                new DrawInput(
                        plan,
                        files.get("objects.txt"),
                        files.get("inspectors.txt"),
                        files.get("recusals.txt"),
                        RosterFiles.writeEvents(List.of(events)),
                        SOURCE + "=" + BALLS,
                        Map.of(
                                "officer", SECRETS.get(Party.OFFICER),
                                "witness", SECRETS.get(Party.WITNESS))));
    }

    public List<DrawObject> objects() {
        return RosterFiles.readObjects(files.get("objects.txt"));
    }

    public List<DrawInspector> inspectors() {
        return RosterFiles.readInspectors(files.get("inspectors.txt"));
    }

    public Map<String, FrozenName> names() {
        return FrozenName.read(files.get("names.txt"));
    }

    /** What the database does when something is stored. */
    public static void give(Object entity, long id) {
        try {
            Field field = entity.getClass().getDeclaredField("id");
            field.setAccessible(true);
            field.set(entity, id);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
