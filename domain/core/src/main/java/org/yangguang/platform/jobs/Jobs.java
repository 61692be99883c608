package org.yangguang.platform.jobs;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Has long work done in the background, as the person who asks for it. */
@Stateless
@PermitAll
public class Jobs {

    @Inject private Event<Job> wanted;

    /** Begins when the caller's transaction has committed, and never when it is rolled back. */
    public void start(Job job) {
        wanted.fire(job);
    }
}
