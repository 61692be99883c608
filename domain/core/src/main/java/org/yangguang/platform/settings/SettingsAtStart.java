package org.yangguang.platform.settings;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.inject.Produces;
import java.util.stream.Collectors;
import org.yangguang.platform.Bureau;
import org.yangguang.platform.Mode;

/**
 * Reads the settings once and hands them out; the only place that asks the system properties. An unknown or malformed
 * one stops the start.
 */
@Singleton
@Startup
@Lock(LockType.READ)
@PermitAll
public class SettingsAtStart {

    private Settings settings;

    @PostConstruct
    void read() {
        settings =
                Settings.of(
                        System.getProperties().stringPropertyNames().stream()
                                .filter(name -> name.startsWith(Setting.PREFIX))
                                .collect(Collectors.toMap(name -> name, System::getProperty)));
    }

    @Produces
    public Settings settings() {
        return settings;
    }

    @Produces
    public Bureau bureau() {
        return settings.bureau();
    }

    @Produces
    public Mode mode() {
        return settings.mode();
    }
}
