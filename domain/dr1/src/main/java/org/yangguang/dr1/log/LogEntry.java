package org.yangguang.dr1.log;

import static org.yangguang.dr1.file.ProofError.E_FORMAT;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.yangguang.dr1.file.DrawHash;
import org.yangguang.dr1.file.FrozenFile;
import org.yangguang.dr1.file.ProofError;
import org.yangguang.dr1.file.Syntax;
import org.yangguang.dr1.frozen.Plan;

/**
 * One line of log.txt (DR1 3.8).
 *
 * @param number from 1, without a gap
 * @param time whole seconds, UTC
 * @param draw number of the draw, as in its plan
 * @param hash 64 lowercase hexadecimal digits, see {@link LogType}
 */
public record LogEntry(int number, Instant time, LogType type, String draw, String hash) {

    /** The head of an empty log. */
    public static final String FIRST_HEAD = "0".repeat(64);

    /** Rejects what the log could not hold with {@link ProofError#E_FORMAT}. */
    public LogEntry {
        E_FORMAT.unless(number >= 1, "log.number", number);
        boolean whole = time.equals(time.truncatedTo(ChronoUnit.SECONDS));
        E_FORMAT.unless(whole && time.toString().length() == 20, "log.second", time);
        E_FORMAT.unless(Plan.isDrawNumber(draw), "draw.number", draw);
        E_FORMAT.unless(Syntax.isHex64(hash), "hash", hash);
    }

    static LogEntry parse(String[] fields) {
        LogEntry entry =
                new LogEntry(
                        Syntax.integer(fields[0]),
                        time(fields[1]),
                        type(fields[2]),
                        fields[3],
                        fields[4]);
        String line = String.join("\t", fields);
        E_FORMAT.unless(entry.toString().equals(line), "canonical", line, entry);
        return entry;
    }

    private static Instant time(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException malformed) {
            throw E_FORMAT.because("log.time", text);
        }
    }

    private static LogType type(String word) {
        return Arrays.stream(LogType.values())
                .filter(t -> t.word().equals(word))
                .findFirst()
                .orElseThrow(() -> E_FORMAT.because("log.type", word));
    }

    /**
     * The head of the log once this entry follows that head; always SHA-256, whatever the plan
     * says.
     */
    public String headAfter(String head) {
        return DrawHash.SHA_256.of("DR1|log|" + head + "|" + this);
    }

    /** The line of log.txt, without its LF. */
    @Override
    public String toString() {
        return FrozenFile.line(number, time, type.word(), draw, hash);
    }
}
