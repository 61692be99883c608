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

    static Settings of(String... arguments) {
        Map<String, String> given = new LinkedHashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--port", "--data", "--db" -> given.put(arguments[i], arguments[++i]);
                case "--production" -> given.put(arguments[i], "");
                default -> throw new IllegalArgumentException("unknown option " + arguments[i]);
            }
        }
        return new Settings(
                Integer.parseInt(given.getOrDefault("--port", "8080")),
                Path.of(given.getOrDefault("--data", "data")).toAbsolutePath().normalize(),
                !given.containsKey("--production"),
                given.getOrDefault("--db", System.getenv("YANGGUANG_DB_URL")));
    }
}
