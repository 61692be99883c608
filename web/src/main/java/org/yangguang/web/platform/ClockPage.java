package org.yangguang.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Period;
import org.yangguang.platform.BusinessTime;
import org.yangguang.web.faces.Messages;

/** 演示时钟. */
@Named
@RequestScoped
public class ClockPage {

    @Inject private BusinessTime time;
    @Inject private Messages messages;

    /** Moves the demo clock; {@code by} is ISO 8601 ({@code PT1H}, {@code P7D}). */
    public String forward(String by) {
        time.moveForward(
                by.startsWith("PT")
                        ? Duration.parse(by)
                        : Duration.ofDays(Period.parse(by).getDays()));
        messages.done("platform.clock.moved", time.now());
        return "/platform/clock?faces-redirect=true";
    }
}
