package org.yangguang.dr1.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.dr1.file.ProofError.E_FORMAT;
import static org.yangguang.dr1.frozen.RosterFilesTest.assertRejected;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawLogTest {

    private static final Instant TIME = Instant.parse("2026-03-01T01:00:00Z");
    private static final String HASH = "a".repeat(64);

    private final DrawLog log =
            DrawLog.empty()
                    .append(TIME, LogType.PLAN, "PD-2026-0007", HASH)
                    .append(TIME.plusSeconds(60), LogType.RESULT, "PD-2026-0007", HASH);

    @Test
    void a_log_that_was_written_is_read_back_with_the_same_head() {
        assertThat(DrawLog.read(log.write())).isEqualTo(log);
        assertThat(DrawLog.read(log.write()).head()).isEqualTo(log.head());
    }

    @Test
    void an_empty_log_has_the_head_of_sixty_four_zeros() {
        assertThat(DrawLog.empty().head()).isEqualTo("0".repeat(64));
    }

    @Test
    void the_log_continues_from_every_head_it_ever_had() {
        assertThat(log.heads()).allMatch(log::continues);
        assertThat(log.continues(LogEntry.FIRST_HEAD)).isTrue();
    }

    @Test
    void a_log_with_an_entry_changed_afterwards_does_not_continue_from_the_printed_head() {
        DrawLog forged =
                DrawLog.empty()
                        .append(TIME, LogType.PLAN, "PD-2026-0008", HASH)
                        .append(TIME.plusSeconds(60), LogType.RESULT, "PD-2026-0007", HASH);
        assertThat(forged.continues(log.heads().get(0))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 01",
        "1, 2",
        "2026-03-01T01:00:00Z, 2026-03-01T01:00:00.000Z",
        "2026-03-01T01:00:00Z, 2026-03-01T09:00:00+08:00",
        "2026-03-01T01:00:00Z, 2026-02-30T01:00:00Z",
        "plan, PLAN",
        "plan, redraw",
        "PD-2026, PD 2026",
        "aaaa, AAAA"
    })
    void a_malformed_entry_is_rejected(String good, String bad) {
        String line = log.entries().get(0) + "\n";
        String malformed = line.replaceFirst(good, bad);
        assertRejected(E_FORMAT, () -> DrawLog.read(malformed.getBytes(UTF_8)));
    }

    @Test
    void a_missing_number_is_rejected() {
        String hole = log.entries().get(1) + "\n";
        assertRejected(E_FORMAT, () -> DrawLog.read(hole.getBytes(UTF_8)));
    }
}
