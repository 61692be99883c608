package org.yangguang.rules.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The command line that fences a worker in: limits by {@code prlimit}, an empty world by {@code
 * bwrap} that holds a Java runtime, the libraries it maps and our jars, without network, shell or
 * environment. A program that is not there is a missing protection, never an error.
 */
final class Fence {

    private static final Path JAVA = Path.of(System.getProperty("java.home"));
    private static final String INSIDE = "/tmp/rules";
    private static final int DEPTH = 4;
    private static final int PROBE_SECONDS = 10;
    private static final List<String> LOADERS =
            List.of("/lib64/ld-linux-x86-64.so.2", "/lib/ld-linux-aarch64.so.1");

    private final Path bwrap;
    private final Path prlimit;

    private Fence(Path bwrap, Path prlimit) {
        this.bwrap = bwrap;
        this.prlimit = prlimit;
    }

    /** What this machine has. */
    static Fence find() {
        Path bwrap = program("bwrap");
        boolean works =
                bwrap != null && runs(bwrap, "--unshare-all", "--ro-bind", "/", "/", "true");
        return new Fence(works ? bwrap : null, program("prlimit"));
    }

    /** A machine that has neither program. */
    static Fence none() {
        return new Fence(null, null);
    }

    Set<Protection> missing() {
        Set<Protection> missing = EnumSet.noneOf(Protection.class);
        if (bwrap == null) {
            missing.addAll(EnumSet.of(Protection.FILES, Protection.NETWORK, Protection.PROCESSES));
        }
        if (prlimit == null) {
            missing.add(Protection.PROCESSOR);
        }
        return missing;
    }

    /** Folder the worker puts the draft into; inside a fence it exists only there. */
    String folder(Path outside) {
        return bwrap == null ? outside.toString() : INSIDE;
    }

    List<String> command(List<String> java, List<Path> classPath, WorkerLimits limits) {
        List<String> command = new ArrayList<>();
        if (prlimit != null) {
            command.addAll(
                    List.of(
                            prlimit.toString(),
                            "--cpu=" + limits.processor().toSeconds(),
                            "--fsize=" + limits.written(),
                            "--nofile=256",
                            "--core=0"));
        }
        if (bwrap != null) {
            command.addAll(fence(classPath));
        }
        command.add(JAVA.resolve("bin/java").toString());
        command.addAll(java);
        return command;
    }

    private List<String> fence(List<Path> classPath) {
        List<String> words = new ArrayList<>(List.of(bwrap.toString()));
        words.addAll(List.of("--unshare-all", "--die-with-parent", "--new-session"));
        words.addAll(List.of("--uid", "65534", "--gid", "65534", "--cap-drop", "ALL"));
        words.addAll(
                List.of("--tmpfs", "/tmp", "--dir", INSIDE, "--proc", "/proc", "--dev", "/dev"));
        Map<String, String> seen = new TreeMap<>();
        seen.put(JAVA.toString(), JAVA.toString());
        outside(JAVA).forEach(path -> seen.put(path.toString(), path.toString()));
        libraries(seen);
        classPath.forEach(path -> seen.put(path.toString(), path.toString()));
        seen.forEach((inside, real) -> words.addAll(List.of("--ro-bind", real, inside)));
        for (String name : List.of("/lib", "/lib64")) {
            link(Path.of(name)).ifPresent(to -> words.addAll(List.of("--symlink", to, name)));
        }
        words.addAll(List.of("--remount-ro", "/", "--chdir", "/tmp", "--"));
        return words;
    }

    /** Folders that files of the Java runtime are links into, such as its configuration. */
    private static Stream<Path> outside(Path home) {
        try (Stream<Path> files = Files.walk(home, DEPTH)) {
            return files
                    .filter(Files::isSymbolicLink)
                    .filter(Files::isReadable)
                    .map(Fence::real)
                    .filter(path -> !path.startsWith(home))
                    .map(path -> Files.isDirectory(path) ? path : path.getParent())
                    .distinct()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The native libraries that this very process maps: what runs us will run the worker. */
    private static void libraries(Map<String, String> seen) {
        try (Stream<String> maps = Files.lines(Path.of("/proc/self/maps"))) {
            maps.map(line -> line.replaceFirst("^[^/]*", ""))
                    .filter(path -> path.contains(".so") && !path.startsWith(JAVA.toString()))
                    .distinct()
                    .map(Path::of)
                    .filter(Files::isRegularFile)
                    .forEach(library -> names(library, seen));
            LOADERS.stream().map(Path::of).filter(Files::exists).forEach(it -> loader(it, seen));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The program that starts programs, where they look for it. */
    private static void loader(Path loader, Map<String, String> seen) {
        Path inside = real(loader.getParent()).resolve(loader.getFileName());
        seen.put(inside.toString(), real(loader).toString());
    }

    /** A library under its own name and under those that programs ask for it by. */
    private static void names(Path library, Map<String, String> seen) {
        seen.put(library.toString(), library.toString());
        try (Stream<Path> beside = Files.list(library.getParent())) {
            String stem = library.getFileName().toString().split("\\.so")[0];
            beside.filter(path -> path.getFileName().toString().startsWith(stem + ".so"))
                    .filter(Files::isSymbolicLink)
                    .filter(path -> real(path).equals(library))
                    .forEach(path -> seen.put(path.toString(), library.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> link(Path path) {
        try {
            return Files.isSymbolicLink(path)
                    ? Optional.of(Files.readSymbolicLink(path).toString())
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a program does what it is there for: a system may forbid it to. */
    private static boolean runs(Path program, String... arguments) {
        try {
            List<String> command = new ArrayList<>(List.of(program.toString()));
            command.addAll(List.of(arguments));
            Process process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            boolean ended = process.waitFor(PROBE_SECONDS, TimeUnit.SECONDS);
            process.destroyForcibly();
            return ended && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Path program(String name) {
        return Stream.of("/usr/bin", "/bin", "/usr/local/bin")
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }
}
