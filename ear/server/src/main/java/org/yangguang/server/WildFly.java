package org.yangguang.server;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The provisioned server with the EAR, run from a base directory of its own. */
final class WildFly {

    private static final int TRIES = 600;

    private final Path home;
    private final Path base;
    private final int port;
    private Process process;

    WildFly(Path home, Path base, int port) {
        this.home = home;
        this.base = base;
        this.port = port;
    }

    static int managementPort(int port) {
        return port + 1910;
    }

    void start(Path ear, Map<String, String> settings) throws IOException {
        copyConfiguration();
        Path deployments = Files.createDirectories(base.resolve("deployments"));
        Files.copy(ear, deployments.resolve("yangguang.ear"), StandardCopyOption.REPLACE_EXISTING);
        Files.deleteIfExists(deployments.resolve("yangguang.ear.failed"));
        List<String> command =
                new ArrayList<>(
                        List.of(
                                "bash",
                                home.resolve("bin/standalone.sh").toString(),
                                "-b",
                                "127.0.0.1",
                                "-Djboss.server.base.dir=" + base,
                                "-Djboss.http.port=" + port,
                                "-Djboss.socket.binding.port-offset=0",
                                "-Djboss.management.http.port=" + managementPort(port)));
        settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment()
                .put("JAVA_OPTS", "-Xms128m -Xmx1024m -Djava.net.preferIPv4Stack=true");
        process =
                builder.redirectErrorStream(true)
                        .redirectOutput(base.resolve("console.log").toFile())
                        .start();
    }

    /** Waits until the first page answers; false when the server stopped or never answered. */
    boolean awaitReady() throws InterruptedException {
        for (int i = 0; i < TRIES && process.isAlive(); i++) {
            if (Files.exists(base.resolve("deployments/yangguang.ear.failed"))) {
                return false;
            }
            if (answers()) {
                return true;
            }
            TimeUnit.MILLISECONDS.sleep(500);
        }
        return false;
    }

    int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    void stop() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean answers() {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection)
                            URI.create("http://127.0.0.1:" + port + "/public/index.xhtml")
                                    .toURL()
                                    .openConnection();
            connection.setConnectTimeout(1000);
            connection.setReadTimeout(60_000);
            return connection.getResponseCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private void copyConfiguration() throws IOException {
        Path from = home.resolve("standalone/configuration");
        Path to = Files.createDirectories(base.resolve("configuration"));
        try (var files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(
                        file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
