package org.yangguang.archive;

import java.time.Instant;
import java.util.List;
import org.yangguang.kernel.Act;

/**
 * One line of a timeline (S26): who did what, when, on whose decision.
 *
 * @param kind {@code context.EventName}; its sentence is {@code context.act.EventName} in the bundles
 * @param details values for the sentence's placeholders
 */
public record TraceView(
        long id,
        Instant at,
        String actor,
        String actorName,
        String kind,
        List<String> details,
        String decidedBy,
        Act.Secrecy secrecy) {}
