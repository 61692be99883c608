package org.yangguang.rules.worker;

import java.time.Duration;

/**
 * What one worker may use. Technical limits: a version of the shipped size loads in a tenth of
 * them.
 *
 * @param time from start to answer
 * @param processor seconds of processor time
 * @param megabytes heap
 * @param answer bytes of the answer at most
 * @param written bytes of the largest file it may write
 */
public record WorkerLimits(
        Duration time, Duration processor, int megabytes, int answer, int written) {

    /** For a check of a draft, with up to some hundred cases. */
    public static WorkerLimits standard() {
        return new WorkerLimits(
                Duration.ofSeconds(60), Duration.ofSeconds(60), 256, 16 << 20, 16 << 20);
    }
}
