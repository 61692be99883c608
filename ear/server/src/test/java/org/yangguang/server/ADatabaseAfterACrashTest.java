package org.yangguang.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was committed is there after the processes were killed without a word. */
class ADatabaseAfterACrashTest {

    @TempDir private Path data;

    @Test
    void the_disk_has_what_was_committed() throws Exception {
        try (Database before = Database.in(data)) {
            assertThat(ask(before, "show fsync")).isEqualTo("on");
            assertThat(ask(before, "show synchronous_commit")).isEqualTo("on");
            ask(before, "create table kept as select 1 as one");
            kill();
        }

        try (Database after = Database.in(data)) {
            assertThat(ask(after, "select one from kept")).isEqualTo("1");
        }
        assertThat(data.resolve("postgresql.log"))
                .content()
                .contains("database system was not properly shut down");
    }

    private void kill() throws IOException {
        long pid =
                Long.parseLong(
                        Files.readAllLines(data.resolve("postgresql/postmaster.pid")).get(0));
        ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
        postmaster.children().forEach(ProcessHandle::destroyForcibly);
        postmaster.destroyForcibly();
        postmaster.onExit().join();
    }

    private static String ask(Database database, String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(
                                database.url(), Database.OWNER, Database.OWNER);
                Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            ResultSet rows = statement.getResultSet();
            rows.next();
            return rows.getString(1);
        }
    }
}
