package org.yangguang.dr1.log;

import static org.yangguang.dr1.file.ProofError.E_FORMAT;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.dr1.file.FrozenFile;
import org.yangguang.dr1.file.ProofError;

/**
 * The hash-chained log of a bureau's draws: consecutive numbers, so that a silent redraw leaves a
 * hole (DR1 3.8).
 */
public record DrawLog(List<LogEntry> entries) {

    private static final FrozenFile<LogEntry> FILE =
            new FrozenFile<>("log.txt", 5, LogEntry::parse);

    /** Rejects a gap in the numbers with {@link ProofError#E_FORMAT}. */
    public DrawLog {
        entries = List.copyOf(entries);
        for (int i = 0; i < entries.size(); i++) {
            int number = entries.get(i).number();
            E_FORMAT.unless(number == i + 1, "log.gap", number, i + 1);
        }
    }

    /** The log before its first entry. */
    public static DrawLog empty() {
        return new DrawLog(List.of());
    }

    /** Reads log.txt. */
    public static DrawLog read(byte[] bytes) {
        return new DrawLog(FILE.read(bytes));
    }

    /** The bytes of log.txt. */
    public byte[] write() {
        return FILE.write(entries);
    }

    /** This log with one more entry, which gets the next number. */
    public DrawLog append(Instant time, LogType type, String draw, String hash) {
        List<LogEntry> longer = new ArrayList<>(entries);
        longer.add(new LogEntry(entries.size() + 1, time, type, draw, hash));
        return new DrawLog(longer);
    }

    /**
     * The current head, which every public notice prints and the next plan names as {@code prev}.
     */
    public String head() {
        List<String> heads = heads();
        return heads.isEmpty() ? LogEntry.FIRST_HEAD : heads.get(heads.size() - 1);
    }

    /** The head after each entry. */
    public List<String> heads() {
        List<String> heads = new ArrayList<>();
        String head = LogEntry.FIRST_HEAD;
        for (LogEntry entry : entries) {
            head = entry.headAfter(head);
            heads.add(head);
        }
        return heads;
    }

    /**
     * Whether the log grew from the one whose head was printed earlier: nothing before it was
     * changed or taken out.
     */
    public boolean continues(String earlierHead) {
        return earlierHead.equals(LogEntry.FIRST_HEAD) || heads().contains(earlierHead);
    }
}
