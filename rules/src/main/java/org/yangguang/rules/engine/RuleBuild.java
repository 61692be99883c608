package org.yangguang.rules.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;

/** Compiles rule files and writes the classes beside the program's own, for the build and a worker. */
public final class RuleBuild {

    private static final String STAMP = CompiledRules.INDEX + "compiled";

    private RuleBuild() {}

    /**
     * Called by the build.
     *
     * @param arguments the folder of classes to add to
     */
    public static void main(String[] arguments) throws IOException {
        Path classes = Path.of(arguments[0]);
        if (isFresh(classes)) {
            return;
        }
        for (RuleSet set : RuleSet.values()) {
            write(classes, set.name(), RuleCompiler.compile(set));
        }
        Files.writeString(classes.resolve(STAMP), "");
    }

    /**
     * Compiles the sets that any of these files belongs to, as the class path has them now.
     *
     * @param classes a folder that stands before the program's own classes
     * @param files paths below {@code org/yangguang/rules/}
     * @throws RuleFilesBroken when one does not compile
     */
    public static void compile(Path classes, Set<String> files) throws IOException {
        for (RuleSet set : RuleSet.values()) {
            if (set.paths().stream().anyMatch(files::contains)) {
                write(classes, set.name(), RuleCompiler.compile(set));
            }
        }
    }

    /** Replaces one compiled set in a folder of classes. */
    static void write(Path classes, String set, InternalKieModule module) throws IOException {
        Path index = classes.resolve(CompiledRules.INDEX + set);
        if (Files.exists(index)) {
            for (String line : Files.readAllLines(index)) {
                Files.deleteIfExists(
                        classes.resolve(line.replaceFirst("^" + CompiledRules.MODEL, "")));
            }
        }
        List<String> files =
                module.getFileNames().stream()
                        .map(Object::toString)
                        .filter(file -> file.startsWith("org/yangguang/"))
                        .filter(file -> file.endsWith(".class"))
                        .sorted()
                        .toList();
        for (String file : files) {
            Files.createDirectories(classes.resolve(file).getParent());
            Files.write(classes.resolve(file), module.getBytes(file));
        }
        Files.createDirectories(index.getParent());
        Files.write(index, files.stream().map(RuleBuild::entry).toList());
    }

    private static String entry(String file) {
        return file.matches(".*/Rules[0-9A-F]{32}\\.class") ? CompiledRules.MODEL + file : file;
    }

    private static boolean isFresh(Path classes) throws IOException {
        Path stamp = classes.resolve(STAMP);
        return Files.exists(stamp)
                && newest(classes.resolve("org"))
                        .map(time -> time.compareTo(modified(stamp)) <= 0)
                        .orElse(false);
    }

    private static Optional<FileTime> newest(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(RuleBuild::modified)
                    .max(FileTime::compareTo);
        }
    }

    private static FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
