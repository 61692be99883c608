package org.yangguang.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Embedded PostgreSQL on loopback, its data kept in a directory. What was committed survives a crash: the library's
 * settings for tests, which do not wait for the disk, are taken back.
 */
public final class Database implements AutoCloseable {

    /** User, password and name of the embedded database; it listens on loopback only. */
    public static final String OWNER = "postgres";

    private final EmbeddedPostgres postgres;

    private Database(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /** Starts on existing data or makes new; {@code directory} must be writable. */
    public static Database in(Path directory) {
        try {
            Files.createDirectories(directory);
            Redirect log = Redirect.appendTo(directory.resolve("postgresql.log").toFile());
            return new Database(
                    EmbeddedPostgres.builder()
                            .setDataDirectory(directory.resolve("postgresql"))
                            .setCleanDataDirectory(false)
                            .setOverrideWorkingDirectory(
                                    directory.resolve("postgresql-binaries").toFile())
                            .setLocaleConfig("locale", "C.UTF-8")
                            .setLocaleConfig("encoding", "UTF8")
                            .setServerConfig("max_connections", "60")
                            .setServerConfig("fsync", "on")
                            .setServerConfig("synchronous_commit", "on")
                            .setErrorRedirector(log)
                            .setOutputRedirector(log)
                            .setPGStartupWait(Duration.ofSeconds(90))
                            .start());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "PostgreSQL did not start in " + directory + "; see postgresql.log there", e);
        }
    }

    /** Without a user: one in the address would outweigh the login that is given beside it. */
    public String url() {
        return "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + OWNER;
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
