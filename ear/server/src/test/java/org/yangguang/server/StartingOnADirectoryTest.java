package org.yangguang.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two products never write one directory, and a killed one does not keep the next from starting. */
class StartingOnADirectoryTest {

    @TempDir private Path data;
    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void endAll() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void a_second_start_is_refused_while_the_first_one_lives() throws IOException {
        try (DataDirectory first = DataDirectory.take(data)) {
            assertThat(first.endLeftovers()).isFalse();
            assertThatThrownBy(() -> DataDirectory.take(data))
                    .isInstanceOf(DirectoryInUse.class)
                    .hasMessageContaining(data.toString());
        }
        DataDirectory.take(data).close();
    }

    @Test
    void what_a_killed_start_left_running_is_ended() throws IOException {
        Process script = waiting("standalone.sh -Djboss.server.base.dir=" + data.resolve("server"));
        Process server =
                waiting("java -Dorg.jboss.boot.log.file=" + data.resolve("server/log/server.log"));
        Process database = waiting("postgres -D " + data.resolve("postgresql") + " -p 1");

        try (DataDirectory directory = DataDirectory.take(data)) {
            assertThat(directory.endLeftovers()).isTrue();
        }

        assertThat(script.isAlive()).isFalse();
        assertThat(server.isAlive()).isFalse();
        assertThat(database.isAlive()).isFalse();
    }

    @Test
    void nobody_else_is_touched() throws IOException {
        Process elsewhere = waiting("postgres -D " + data.resolve("postgresql-2") + " -p 1");
        Process beside =
                waiting("standalone.sh -Djboss.server.base.dir=" + data.resolve("server-2"));
        Process reader = waiting("less " + data.resolve("server/console.log"));

        try (DataDirectory directory = DataDirectory.take(data)) {
            assertThat(directory.endLeftovers()).isFalse();
        }

        assertThat(elsewhere.isAlive()).isTrue();
        assertThat(beside.isAlive()).isTrue();
        assertThat(reader.isAlive()).isTrue();
    }

    @Test
    void the_number_of_a_dead_database_is_forgotten_although_somebody_else_has_it()
            throws IOException {
        Process other = waiting("other");
        Path lock = Files.createDirectories(data.resolve("postgresql")).resolve("postmaster.pid");
        Files.writeString(lock, other.pid() + "\n" + data.resolve("postgresql") + "\n");

        try (DataDirectory directory = DataDirectory.take(data)) {
            directory.endLeftovers();
        }

        assertThat(lock).doesNotExist();
        assertThat(other.isAlive()).isTrue();
    }

    /** A process that waits, with these words on its command line. */
    private Process waiting(String words) throws IOException {
        List<String> command = new ArrayList<>(List.of("bash", "-c", "read -r"));
        command.addAll(List.of(words.split(" ")));
        Process process = new ProcessBuilder(command).start();
        started.add(process);
        return process;
    }
}
