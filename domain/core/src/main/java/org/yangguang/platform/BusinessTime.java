package org.yangguang.platform;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.yangguang.platform.ClockAct.BusinessTimeMoved;
import org.yangguang.platform.ClockRules.ClockFixedInProduction;
import org.yangguang.platform.ClockRules.ClockMovesForwardOnly;

/** 业务时间: what day it is for every duty; in demo mode, and only there, it can be moved forward. */
@Stateless
@PermitAll
public class BusinessTime {

    @Inject private Clock clock;
    @Inject private Mode mode;
    @EJB private Clocks clocks;
    @PersistenceContext private EntityManager entities;
    @Inject private Event<BusinessTimeMoved> moved;

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    public Duration shift() {
        return clocks.businessClock().shift();
    }

    /** Moves the demo clock forward; time never runs backwards, because sealed acts carry it. */
    @RolesAllowed({
        "SYSTEM_ADMIN",
        "SECURITY_ADMIN",
        "AUDITOR",
        "LEADER",
        "CLERK",
        "INSPECTOR",
        "LEGAL",
        "WITNESS"
    })
    public void moveForward(Duration by) {
        if (!mode.isDemo()) {
            throw new ClockFixedInProduction();
        }
        if (by.isNegative() || by.isZero()) {
            throw new ClockMovesForwardOnly();
        }
        BusinessClock business = clocks.businessClock();
        Duration shift = business.shift().plus(by);
        entities.createNativeQuery("update platform.clock_shift set seconds = :s")
                .setParameter("s", shift.toSeconds())
                .executeUpdate();
        business.shiftTo(shift);
        moved.fire(new BusinessTimeMoved(LocalDateTime.now(clock)));
    }
}
