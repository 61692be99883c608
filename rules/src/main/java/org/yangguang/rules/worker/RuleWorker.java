package org.yangguang.rules.worker;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yangguang.rules.language.file.Upload;

/**
 * Has drafts checked, compiled and rehearsed by another process. Thread-safe; one process a request,
 * so that no draft meets another.
 */
public final class RuleWorker {

    private static final int NONCE = 16;

    private final List<Path> classPath;
    private final WorkerLimits limits;
    private final Fence fence;
    private final String program;

    /**
     * A worker that runs from the given jars and folders: module {@code rules} and what it needs.
     */
    public RuleWorker(List<Path> classPath, WorkerLimits limits) {
        this(classPath, limits, Fence.find(), WorkerMain.class.getName());
    }

    /** With another fence, or a program that misbehaves. */
    RuleWorker(List<Path> classPath, WorkerLimits limits, Fence fence, String program) {
        this.classPath = List.copyOf(classPath);
        this.limits = limits;
        this.fence = fence;
        this.program = program;
    }

    /** Checks a draft and loads it. */
    public Answer check(Map<String, Upload> draft) {
        return rehearse(draft, List.of());
    }

    /** Checks a draft, loads it and asks it about cases. */
    public Answer rehearse(Map<String, Upload> draft, List<WorkedCase> cases) {
        Lines request = new Lines();
        draft.forEach(
                (path, file) ->
                        request.add(
                                "file",
                                path,
                                file.name(),
                                String.valueOf(file.partial()),
                                String.valueOf(file.kept()),
                                Base64.getEncoder().encodeToString(file.bytes())));
        cases.forEach(asked -> request.add("case", asked.id(), asked.kind().name(), asked.facts()));
        return ask(request.text());
    }

    private Answer ask(String request) {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("rules");
            return ask(new Frame(nonce(), request), start(folder));
        } catch (IOException e) {
            return Answer.failed(Failure.NOT_STARTED, fence.missing());
        } finally {
            delete(folder);
        }
    }

    private Process start(Path folder) throws IOException {
        List<String> java = new ArrayList<>();
        java.add("-Xmx" + limits.megabytes() + "m");
        java.addAll(
                List.of(
                        "-Xss1m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:+DisplayVMOutputToStderr",
                        "-XX:-UsePerfData",
                        "-Dslf4j.internal.verbosity=ERROR",
                        "-XX:-CreateCoredumpOnCrash",
                        "-Dfile.encoding=UTF-8",
                        "-Djava.io.tmpdir=/tmp",
                        "-cp"));
        String inside = fence.folder(folder);
        java.add(
                Stream.concat(Stream.of(inside), classPath.stream().map(Path::toString))
                        .collect(Collectors.joining(File.pathSeparator)));
        java.add(program);
        java.add(inside);
        ProcessBuilder builder = new ProcessBuilder(fence.command(java, classPath, limits));
        builder.environment().clear();
        builder.directory(folder.toFile());
        return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private Answer ask(Frame request, Process process) {
        CompletableFuture.runAsync(() -> send(request, process), RuleWorker::aside);
        CompletableFuture<Answer> answer =
                CompletableFuture.supplyAsync(() -> receive(request, process), RuleWorker::aside);
        try {
            return answer.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return Answer.failed(Failure.TOO_SLOW, fence.missing());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Answer.failed(Failure.TOO_SLOW, fence.missing());
        } catch (ExecutionException | CompletionException e) {
            return Answer.failed(Failure.CRASHED, fence.missing());
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static void send(Frame request, Process process) {
        try (OutputStream out = process.getOutputStream()) {
            request.write(out);
        } catch (IOException ended) {
            process.destroy();
        }
    }

    private Answer receive(Frame request, Process process) {
        try (InputStream in = process.getInputStream()) {
            byte[] bytes = in.readNBytes(limits.answer() + 1);
            if (bytes.length > limits.answer()) {
                return Answer.failed(Failure.FLOOD, fence.missing());
            }
            return bytes.length == 0
                    ? Answer.failed(Failure.CRASHED, fence.missing())
                    : parsed(request, bytes);
        } catch (IOException e) {
            return Answer.failed(Failure.CRASHED, fence.missing());
        }
    }

    private Answer parsed(Frame request, byte[] bytes) {
        try {
            Frame frame = Frame.read(new ByteArrayInputStream(bytes), limits.answer());
            return frame.nonce().equals(request.nonce())
                    ? Answer.read(Lines.read(frame.text()), fence.missing())
                    : Answer.failed(Failure.FORGED, fence.missing());
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return Answer.failed(Failure.FORGED, fence.missing());
        }
    }

    /** On a thread of its own: it waits for the other process, however long that takes. */
    private static void aside(Runnable task) {
        Thread thread = new Thread(task, "rule-worker");
        thread.setDaemon(true);
        thread.start();
    }

    private static String nonce() {
        byte[] bytes = new byte[NONCE];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static void delete(Path folder) {
        if (folder == null) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException left) {
            folder.toFile().deleteOnExit();
        }
    }
}
