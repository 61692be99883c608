package org.yangguang.amendment.version;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.yangguang.rulebook.book.RuleVersions;
import org.yangguang.rules.base.RuleBase;

/**
 * Lets the version in force answer, on every node: each looks by itself, at start-up, when something was approved here, and
 * every few seconds for what was approved elsewhere or begins at midnight. A version that does not load never takes
 * the place of one that does.
 */
@Singleton
@Startup
@LocalBean
@Local(RuleVersions.class)
@DependsOn("Clocks")
@PermitAll
@Lock(LockType.READ)
public class Serving implements RuleVersions {

    private static final Logger LOG = Logger.getLogger(Serving.class.getName());
    private static final long SOON_MILLIS = 500;

    private final Map<Integer, RuleBase> loaded = new ConcurrentHashMap<>();
    private volatile int serving;
    private volatile int refused = -1;

    @Resource private TimerService timers;
    @Inject private VersionStore versions;
    @Inject private Clock clock;

    @PostConstruct
    void atStart() {
        loaded.put(VersionStore.SHIPPED, RuleBase.shipped());
        timers.createSingleActionTimer(SOON_MILLIS, new TimerConfig(null, false));
    }

    @Timeout
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    @Lock(LockType.WRITE)
    void look() {
        int wanted = versions.inForce(LocalDate.now(clock));
        if (wanted == serving || wanted == refused) {
            return;
        }
        try {
            base(wanted).serve();
            serving = wanted;
            LOG.info(() -> "Version " + wanted + " of the rules answers from now on.");
        } catch (RuntimeException e) {
            refused = wanted;
            LOG.log(
                    Level.SEVERE,
                    e,
                    () ->
                            "Version "
                                    + wanted
                                    + " of the rules does not load; the last one goes on.");
        }
    }

    /** Looks as soon as the caller is through. */
    public void lookSoon() {
        timers.createSingleActionTimer(1, new TimerConfig(null, false));
    }

    @Override
    public int serving() {
        return serving;
    }

    @Override
    public <T> T ask(int version, Supplier<T> question) {
        return base(version).during(question);
    }

    /** A version that could not be loaded here, or -1. */
    public int refused() {
        return refused;
    }

    private RuleBase base(int number) {
        return loaded.computeIfAbsent(number, versions::load);
    }
}
