package org.yangguang.server;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.yangguang.platform.settings.Setting;
import org.yangguang.platform.settings.Settings;

/**
 * What {@code bin/run} was asked for.
 *
 * @param port HTTP port on loopback
 * @param data directory of database, evidence and server state; kept between runs
 * @param demo load the fictional bureau and allow the clock to be moved
 * @param databaseUrl JDBC address of an external PostgreSQL, or null for the embedded one; user and password come
 *     from the environment ({@code YANGGUANG_DB_USER}, {@code YANGGUANG_DB_PASSWORD})
 * @param set settings of the server beside those that have an option of their own
 */
record CommandLine(int port, Path data, boolean demo, String databaseUrl, Map<String, String> set) {

    static final String USAGE =
            "bin/run [--port N] [--data DIR] [--production] [--db jdbc:postgresql://host/database]"
                    + " [--set NAME=VALUE]… (docs/settings.md)";

    /**
     * Reads the command line.
     *
     * @throws IllegalArgumentException for an unknown option, a missing value or a port that is none
     */
    static CommandLine of(String... arguments) {
        Map<String, String> given = new LinkedHashMap<>();
        Map<String, String> set = new LinkedHashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--port", "--data", "--db" ->
                        given.put(arguments[i], valueAfter(i++, arguments));
                case "--set" -> set(valueAfter(i++, arguments), set);
                case "--production" -> given.put(arguments[i], "");
                default -> throw new IllegalArgumentException("unknown option " + arguments[i]);
            }
        }
        return new CommandLine(
                port(given.getOrDefault("--port", "8080")),
                Path.of(given.getOrDefault("--data", "data")).toAbsolutePath().normalize(),
                !given.containsKey("--production"),
                given.getOrDefault("--db", System.getenv("YANGGUANG_DB_URL")),
                set);
    }

    /**
     * Every setting of the server: what was set for this process, above that what was said here.
     *
     * @param own system properties of this process
     * @throws IllegalArgumentException for a setting that the server would refuse
     */
    Map<String, String> settings(Properties own) {
        Map<String, String> settings = new TreeMap<>();
        own.stringPropertyNames().stream()
                .filter(name -> name.startsWith(Setting.PREFIX))
                .forEach(name -> settings.put(name, own.getProperty(name)));
        settings.putAll(set);
        requireUnset(settings, Setting.DATA, "--data DIR");
        requireUnset(settings, Setting.DEMO, "--production");
        settings.put(Setting.DATA.property(), data.toString());
        settings.put(Setting.DEMO.property(), String.valueOf(demo));
        Settings.of(settings);
        return settings;
    }

    private static void requireUnset(Map<String, String> settings, Setting setting, String option) {
        if (settings.containsKey(setting.property())) {
            throw new IllegalArgumentException(
                    "for " + setting.property() + " bin/run has its own option: " + option);
        }
    }

    private static void set(String text, Map<String, String> set) {
        int equals = text.indexOf('=');
        if (equals < 0) {
            throw new IllegalArgumentException("--set needs NAME=VALUE, not " + text);
        }
        set.put(text.substring(0, equals), text.substring(equals + 1));
    }

    private static String valueAfter(int option, String... arguments) {
        if (option + 1 == arguments.length) {
            throw new IllegalArgumentException(arguments[option] + " needs a value");
        }
        return arguments[option + 1];
    }

    /** The management port lies above it and must be one, too. */
    private static int port(String text) {
        if (!text.matches("\\d{1,5}")
                || Integer.parseInt(text) < 1
                || WildFly.managementPort(Integer.parseInt(text)) > 65535) {
            throw new IllegalArgumentException("--port needs a number up to 63625, not " + text);
        }
        return Integer.parseInt(text);
    }
}
