package org.yangguang.platform.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that has arrived whole and is flushed to disk, but is not kept yet; gone when closed unless it was.
 *
 * @param file where its bytes lie for whoever looks at them first
 * @param place where it is going to lie
 */
public record Arrival(Path file, long bytes, String sha256, Path place) implements AutoCloseable {

    /** Puts it to its place at once; the same bytes may lie there already. */
    public void keep() {
        try {
            Path folder = Files.createDirectories(place.getParent());
            Files.move(
                    file,
                    place,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            try (FileChannel entry = FileChannel.open(folder, StandardOpenOption.READ)) {
                entry.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
