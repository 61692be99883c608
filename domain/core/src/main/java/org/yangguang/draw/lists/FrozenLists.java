package org.yangguang.draw.lists;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yangguang.dr1.frozen.DrawInspector;
import org.yangguang.dr1.frozen.DrawObject;
import org.yangguang.dr1.frozen.Recusal;
import org.yangguang.dr1.frozen.RosterFiles;
import org.yangguang.dr1.standing.Choices;

/** The whole roster as a draw freezes it, those left out included with their code (DR1 3.2). */
public record FrozenLists(
        List<DrawObject> objects,
        List<DrawInspector> inspectors,
        List<Recusal> recusals,
        List<StatedGround> evidence,
        List<FrozenName> names) {

    /** The one stratum of a task: its scope is drawn from as a whole. */
    public static final String STRATUM = "P";

    public static final String OBJECTS = "objects.txt";
    public static final String INSPECTORS = "inspectors.txt";
    public static final String RECUSALS = "recusals.txt";
    public static final String EVIDENCE = "evidence.txt";
    public static final String NAMES = "names.txt";

    public FrozenLists {
        objects = List.copyOf(objects);
        inspectors = List.copyOf(inspectors);
        recusals = List.copyOf(recusals);
        evidence = List.copyOf(evidence);
        names = List.copyOf(names);
    }

    /** File name to bytes; {@code by} (who and when) ends every line of the evidence. */
    public Map<String, byte[]> files(String by) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(OBJECTS, RosterFiles.writeObjects(objects));
        files.put(INSPECTORS, RosterFiles.writeInspectors(inspectors));
        files.put(RECUSALS, RosterFiles.writeRecusals(recusals));
        files.put(EVIDENCE, text(evidence.stream().map(line -> line + "\t" + by)));
        files.put(NAMES, text(names.stream()));
        return files;
    }

    private static byte[] text(Stream<?> lines) {
        return lines.map(line -> line + "\n").collect(Collectors.joining()).getBytes(UTF_8);
    }

    /** People know the code of their project, in any case, not our prefix. */
    public static boolean isMeant(String id, String typed) {
        String upper = id.toUpperCase(Locale.ROOT);
        String wanted = typed == null ? "" : typed.strip().toUpperCase(Locale.ROOT);
        return upper.equals(wanted) || upper.endsWith(":" + wanted);
    }

    public int eligible() {
        return (int) objects.stream().filter(DrawObject::eligible).count();
    }

    public int available() {
        return (int) inspectors.stream().filter(DrawInspector::eligible).count();
    }

    /** What keeps people from the teams of a project. */
    public Shortage shortage(String project, int teamSize) {
        DrawObject object =
                objects.stream().filter(o -> o.id().equals(project)).findFirst().orElseThrow();
        return Staff.of(inspectors, recusals, List.of()).shortage(object, teamSize);
    }

    /** How many lawful teams there are for each project that can be drawn. */
    public List<Choices> choices(int teamSize) {
        List<DrawObject> eligible = objects.stream().filter(DrawObject::eligible).toList();
        return Choices.ofEach(eligible, inspectors, recusals, teamSize);
    }
}
