package org.yangguang.draw.change;

import java.time.Instant;
import org.yangguang.draw.ChangeId;
import org.yangguang.draw.DrawId;

/**
 * A change in a list, without whom or what it concerns (S15).
 *
 * @param event its line in events.txt, or null
 * @param own whether the caller asked for it
 * @param refusal why it was refused; null for everybody but who asked
 */
public record ChangeRow(
        ChangeId id,
        DrawId draw,
        String drawNumber,
        ChangeKind kind,
        String code,
        Instant askedAt,
        ChangeStatus status,
        Integer event,
        boolean own,
        String refusal) {}
