package org.yangguang.platform.jobs;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.function.Consumer;

/** After a crash: takes up what was cut off, in every room. */
@Singleton
@Startup
@DependsOn("Clocks")
@PermitAll
public class JobsAtStart {

    @Inject @Any private Instance<InterruptedJobs> rooms;
    @Inject private JobRunner runner;

    @PostConstruct
    void takeUp() {
        takeUp(rooms, runner::run);
    }

    static void takeUp(Iterable<InterruptedJobs> rooms, Consumer<Job> runner) {
        rooms.forEach(room -> room.afterAStop().forEach(runner));
    }
}
