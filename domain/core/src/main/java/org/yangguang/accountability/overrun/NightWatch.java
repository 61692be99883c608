package org.yangguang.accountability.overrun;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.inject.Inject;

/** Looks for overdue work after start-up and shortly after every midnight of the bureau. */
@Singleton
@Startup
@DependsOn("Clocks")
@PermitAll
public class NightWatch {

    private static final long SOON_MILLIS = 1000;

    @Resource private TimerService timers;
    @Inject private OverrunSweep sweep;

    /** By a timer of its own: a rule file that fails must not keep the product from starting. */
    @PostConstruct
    void atStart() {
        timers.createSingleActionTimer(SOON_MILLIS, new TimerConfig(null, false));
    }

    @Timeout
    @Schedule(hour = "0", minute = "5", timezone = "Asia/Shanghai", persistent = false)
    void look() {
        sweep.sweep();
    }
}
