package org.yangguang.accountability;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Looks for overdue work at start-up and shortly after every midnight of the bureau. */
@Singleton
@Startup
@DependsOn("Clocks")
@PermitAll
public class NightWatch {

    @Inject private OverrunSweep sweep;

    @PostConstruct
    void atStart() {
        sweep.sweep();
    }

    @Schedule(hour = "0", minute = "5", timezone = "Asia/Shanghai", persistent = false)
    void atNight() {
        sweep.sweep();
    }
}
