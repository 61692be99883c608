package org.yangguang.amendment.rehearsal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.yangguang.amendment.rehearsal.RehearsalRules.WorkerMissing;
import org.yangguang.platform.settings.Settings;
import org.yangguang.rules.worker.RuleWorker;
import org.yangguang.rules.worker.WorkerLimits;

/** Starts workers from the class path that is set: folders of jars or of classes. */
@ApplicationScoped
public class Workers {

    @Inject private Settings settings;

    /** {@code WorkerMissing} when none is set. */
    public void require() {
        if (settings.ruleWorker().isEmpty()) {
            throw new WorkerMissing();
        }
    }

    public RuleWorker worker() {
        List<Path> classPath = settings.ruleWorker().stream().flatMap(Workers::entries).toList();
        return new RuleWorker(classPath, WorkerLimits.standard());
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
