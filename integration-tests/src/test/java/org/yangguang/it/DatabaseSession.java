package org.yangguang.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.yangguang.server.Database;
import org.yangguang.server.Schema;

/** One fresh database for one run of the integration tests; the fast tests start none. */
public class DatabaseSession implements LauncherSessionListener {

    private Database database;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("it.data") != null) {
            Path data = Path.of(System.getProperty("it.data"));
            empty(data);
            database = Database.in(data);
            Schema.Login login = Schema.prepare(database.url(), Database.OWNER, Database.OWNER);
            System.setProperty("db.url", database.url());
            System.setProperty("db.user", login.user());
            System.setProperty("db.password", login.password());
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (database != null) {
            database.close();
        }
    }

    private static void empty(Path data) {
        if (!Files.exists(data)) {
            return;
        }
        try (Stream<Path> left = Files.walk(data)) {
            for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
