package org.yangguang.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/**
 * The directory of one running product. A second start on it is refused as long as the first one lives; what a killed
 * start left running in it is ended, so that a start after a crash needs nobody's help.
 */
final class DataDirectory implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Path path;
    private final FileChannel channel;

    private DataDirectory(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * Takes the directory until the process ends.
     *
     * @throws DirectoryInUse when another running product has it
     */
    static DataDirectory take(Path path) {
        try {
            Files.createDirectories(path);
            FileChannel channel =
                    FileChannel.open(
                            path.resolve("in-use.lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new DirectoryInUse(path);
            }
            return new DataDirectory(path, channel);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to " + path, e);
        }
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    /** First the server, then the database that it still talks to. True when there was anything to end. */
    boolean endLeftovers() {
        boolean server = end(line -> runsFrom(path.resolve("server"), line));
        boolean database = end(line -> line.contains("-D " + path.resolve("postgresql") + " "));
        forgetDeadDatabase();
        return server || database;
    }

    /** The script names the base directory, the server itself its log in it; long command lines are cut after that. */
    private static boolean runsFrom(Path base, String line) {
        return (line + " ").contains("-Djboss.server.base.dir=" + base + " ")
                || line.contains("-Dorg.jboss.boot.log.file=" + base + "/");
    }

    /** PostgreSQL refuses to start while the process number in its lock file exists, whoever has that number by now. */
    private void forgetDeadDatabase() {
        Path lock = path.resolve("postgresql/postmaster.pid");
        try {
            if (Files.exists(lock) && !isDatabase(Files.readAllLines(lock).get(0))) {
                Files.delete(lock);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + lock, e);
        }
    }

    private static boolean isDatabase(String pid) {
        return ProcessHandle.of(Long.parseLong(pid.strip()))
                .flatMap(p -> p.info().command())
                .filter(command -> command.contains("postgres"))
                .isPresent();
    }

    private static boolean end(Predicate<String> isOurs) {
        List<ProcessHandle> left =
                ProcessHandle.allProcesses()
                        .filter(p -> p.pid() != ProcessHandle.current().pid())
                        .filter(p -> p.info().commandLine().filter(isOurs).isPresent())
                        .toList();
        left.forEach(ProcessHandle::destroy);
        left.forEach(DataDirectory::await);
        return !left.isEmpty();
    }

    private static void await(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            process.destroyForcibly();
            process.onExit().join();
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
