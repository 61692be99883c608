package org.yangguang.amendment.rehearsal;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.yangguang.amendment.rehearsal.RehearsalRules.WorkerMissing;
import org.yangguang.rules.worker.RuleWorker;
import org.yangguang.rules.worker.WorkerLimits;

/** Starts workers from the class path that the launcher names: folders of jars or of classes. */
public final class Workers {

    private static final String SETTING = "yangguang.rules.worker";

    private Workers() {}

    /** {@code WorkerMissing} when the launcher named none, or it is not there. */
    public static void require() {
        if (folders().isEmpty()) {
            throw new WorkerMissing();
        }
    }

    public static RuleWorker worker() {
        List<Path> classPath = folders().stream().flatMap(Workers::entries).toList();
        return new RuleWorker(classPath, WorkerLimits.standard());
    }

    private static List<Path> folders() {
        return Arrays.stream(System.getProperty(SETTING, "").split(File.pathSeparator))
                .filter(name -> !name.isBlank())
                .map(name -> Path.of(name).toAbsolutePath().normalize())
                .filter(Files::isDirectory)
                .toList();
    }

    private static Stream<Path> entries(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> jars =
                    files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
            return jars.isEmpty() ? Stream.of(folder) : jars.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
