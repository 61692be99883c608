package org.yangguang.amendment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.yangguang.rules.worker.RuleWorker;
import org.yangguang.rules.worker.WorkerLimits;

/** Starts workers from the folder of jars that the launcher names in {@code yangguang.rules.worker}. */
final class Workers {

    private static final String FOLDER = "yangguang.rules.worker";

    private Workers() {}

    static void require() {
        if (System.getProperty(FOLDER) == null
                || !Files.isDirectory(Path.of(System.getProperty(FOLDER)))) {
            throw new WorkerMissing();
        }
    }

    static RuleWorker worker() {
        require();
        try (Stream<Path> jars = Files.list(Path.of(System.getProperty(FOLDER)))) {
            List<Path> classPath = jars.map(Path::toAbsolutePath).sorted().toList();
            return new RuleWorker(classPath, WorkerLimits.standard());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
