package org.yangguang.platform.jobs;

import java.util.List;

/** What a stop of the server cut off in one room; asked once, at the next start. */
public interface InterruptedJobs {

    /** The jobs to do once more from their beginning; what people begin again themselves is set free here instead. */
    List<Job> afterAStop();
}
