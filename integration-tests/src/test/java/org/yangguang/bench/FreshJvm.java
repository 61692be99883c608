package org.yangguang.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A virtual machine like that of {@code bin/verify-draw}, with little memory, for one answer. */
record FreshJvm(int megabytes) {

    /** The last line that the program prints; everything must go well. */
    String run(Class<?> program, String argument) throws IOException, InterruptedException {
        return run(System.getProperty("java.class.path"), program, argument);
    }

    /** The same with another class path. */
    String run(String classpath, Class<?> program, String argument)
            throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx" + megabytes + "m",
                                "-XX:+UseSerialGC",
                                "-cp",
                                classpath,
                                program.getName(),
                                argument)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        List<String> printed =
                new String(process.getInputStream().readAllBytes(), UTF_8).lines().toList();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join("\n", printed));
        }
        return printed.get(printed.size() - 1);
    }
}
