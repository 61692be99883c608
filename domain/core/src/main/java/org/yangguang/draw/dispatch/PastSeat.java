package org.yangguang.draw.dispatch;

import java.time.Instant;

/**
 * A seat that the caller no longer has.
 *
 * @param replaced somebody else goes on; false when the project itself is not inspected any more
 */
public record PastSeat(String taskTitle, String projectName, Instant endedAt, boolean replaced) {}
