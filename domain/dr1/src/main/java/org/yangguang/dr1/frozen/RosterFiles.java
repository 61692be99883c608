package org.yangguang.dr1.frozen;

import java.util.Collection;
import java.util.List;
import org.yangguang.dr1.file.FrozenFile;
import org.yangguang.dr1.file.ProofError;

/**
 * Reads and writes the four frozen files (DR1 3.2).
 *
 * <p>Writing sorts by key in byte order and refuses duplicates with {@link ProofError#E_ORDER};
 * reading never sorts: a file out of order is rejected. Events keep the order given, which is that
 * of time.
 */
public final class RosterFiles {

    private static final FrozenFile<DrawObject> OBJECTS =
            new FrozenFile<>("objects.txt", 5, DrawObject::parse);
    private static final FrozenFile<DrawInspector> INSPECTORS =
            new FrozenFile<>("inspectors.txt", 6, DrawInspector::parse);
    private static final FrozenFile<Recusal> RECUSALS =
            new FrozenFile<>("recusals.txt", 3, Recusal::parse);
    private static final FrozenFile<DrawEvent> EVENTS =
            new FrozenFile<>("events.txt", 4, DrawEvent::parse);

    private RosterFiles() {}

    public static List<DrawObject> readObjects(byte[] bytes) {
        return OBJECTS.read(bytes, DrawObject.BY_KEY);
    }

    public static byte[] writeObjects(Collection<DrawObject> objects) {
        return OBJECTS.write(objects, DrawObject.BY_KEY);
    }

    public static List<DrawInspector> readInspectors(byte[] bytes) {
        return INSPECTORS.read(bytes, DrawInspector.BY_KEY);
    }

    public static byte[] writeInspectors(Collection<DrawInspector> inspectors) {
        return INSPECTORS.write(inspectors, DrawInspector.BY_KEY);
    }

    public static List<Recusal> readRecusals(byte[] bytes) {
        return RECUSALS.read(bytes, Recusal.BY_KEY);
    }

    public static byte[] writeRecusals(Collection<Recusal> recusals) {
        return RECUSALS.write(recusals, Recusal.BY_KEY);
    }

    public static List<DrawEvent> readEvents(byte[] bytes) {
        return EVENTS.read(bytes);
    }

    public static byte[] writeEvents(List<DrawEvent> events) {
        return EVENTS.write(events);
    }
}
