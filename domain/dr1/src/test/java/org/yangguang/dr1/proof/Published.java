package org.yangguang.dr1.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The published vectors and examples of the specification. */
public final class Published {

    private Published() {}

    public static Path path(String name) {
        try {
            return Path.of(Published.class.getResource("/" + name).toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Copies a published proof, to be tampered with. */
    public static void copy(String example, Path directory) throws IOException {
        try (Stream<Path> files = Files.list(path(example))) {
            for (Path file : files.toList()) {
                Files.copy(file, directory.resolve(file.getFileName()));
            }
        }
    }

    public static String text(String name) {
        try {
            return Files.readString(path(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
