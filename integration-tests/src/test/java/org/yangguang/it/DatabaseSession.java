package org.yangguang.it;

import java.nio.file.Path;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.yangguang.server.Database;

/** One fresh database for one run of the integration tests; the fast tests start none. */
public class DatabaseSession implements LauncherSessionListener {

    private Database database;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("it.data") != null) {
            database = Database.in(Path.of(System.getProperty("it.data")));
            System.setProperty("db.url", database.url());
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (database != null) {
            database.close();
        }
    }
}
