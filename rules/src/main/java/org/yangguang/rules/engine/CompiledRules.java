package org.yangguang.rules.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/**
 * The classes that the build made of the rule files: writes them beside the program's own classes,
 * and loads them without compiling anything.
 */
public final class CompiledRules {

    private static final String INDEX = "META-INF/yangguang-rules/";
    private static final String STAMP = INDEX + "compiled";
    private static final String MODEL = "M ";

    private CompiledRules() {}

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
        Path index = classes.resolve(INDEX + set);
        if (Files.exists(index)) {
            for (String line : Files.readAllLines(index)) {
                Files.deleteIfExists(classes.resolve(line.replaceFirst("^" + MODEL, "")));
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
        Files.write(index, files.stream().map(CompiledRules::entry).toList());
    }

    private static String entry(String file) {
        return file.matches(".*/Rules[0-9A-F]{32}\\.class") ? MODEL + file : file;
    }

    /**
     * The rules of a set as the build left them.
     *
     * @throws IllegalStateException when the build did not compile them
     */
    static KieBase load(String set) {
        ClassLoader loader = RuleBase.current().loader();
        try (InputStream index = loader.getResourceAsStream(INDEX + set)) {
            if (index == null) {
                throw new IllegalStateException(
                        "The rules were not compiled: run Maven's process-classes first.");
            }
            String text = new String(index.readAllBytes(), StandardCharsets.UTF_8);
            List<Model> models =
                    text.lines()
                            .filter(line -> line.startsWith(MODEL))
                            .map(line -> model(loader, line.substring(MODEL.length())))
                            .toList();
            return KieBaseBuilder.createKieBaseFromModel(models);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Model model(ClassLoader loader, String file) {
        String name = file.replace(".class", "").replace('/', '.');
        try {
            return (Model) loader.loadClass(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name, e);
        }
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
                    .map(CompiledRules::modified)
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
