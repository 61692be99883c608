package org.yangguang.server;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What {@code bin/run} was asked for.
 *
 * @param port HTTP port on loopback
 * @param data directory of database, evidence and server state; kept between runs
 * @param demo load the fictional bureau and allow the clock to be moved
 * @param databaseUrl JDBC address of an external PostgreSQL, or null for the embedded one; user and password come
 *     from the environment ({@code YANGGUANG_DB_USER}, {@code YANGGUANG_DB_PASSWORD})
 */
record Settings(int port, Path data, boolean demo, String databaseUrl) {

    static final String USAGE =
            "bin/run [--port N] [--data DIR] [--production] [--db jdbc:postgresql://host/database]";

    /**
     * Reads the command line.
     *
     * @throws IllegalArgumentException for an unknown option, a missing value or a port that is none
     */
    static Settings of(String... arguments) {
        Map<String, String> given = new LinkedHashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--port", "--data", "--db" ->
                        given.put(arguments[i], valueAfter(i++, arguments));
                case "--production" -> given.put(arguments[i], "");
                default -> throw new IllegalArgumentException("unknown option " + arguments[i]);
            }
        }
        return new Settings(
                port(given.getOrDefault("--port", "8080")),
                Path.of(given.getOrDefault("--data", "data")).toAbsolutePath().normalize(),
                !given.containsKey("--production"),
                given.getOrDefault("--db", System.getenv("YANGGUANG_DB_URL")));
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
