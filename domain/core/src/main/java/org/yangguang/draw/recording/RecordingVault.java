package org.yangguang.draw.recording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.yangguang.draw.recording.RecordingRules.RecordingTooLarge;
import org.yangguang.draw.recording.RecordingRules.RecordingTypeNotAllowed;
import org.yangguang.kernel.Hashes;
import org.yangguang.platform.settings.Settings;

/** The recordings on disk, each under its SHA-256; complete before the database knows of it. */
final class RecordingVault {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int LONGEST_NAME = 255;

    private final Path folder;

    RecordingVault(Path folder) {
        this.folder = folder;
    }

    /** In the data folder of this installation. */
    static RecordingVault of(Settings settings) {
        return new RecordingVault(settings.data().resolve("recordings"));
    }

    /** A file that was kept. */
    record Kept(String fileName, long bytes, String sha256) {}

    /** Refuses what is too large or not what its name says. */
    Kept keep(String fileName, InputStream content, int maxBytes) {
        String name = plain(fileName);
        try {
            byte[] bytes = content.readNBytes(maxBytes + 1);
            if (bytes.length > maxBytes) {
                throw new RecordingTooLarge(maxBytes / MEGABYTE);
            }
            if (!RecordingType.isTaken(name, bytes)) {
                throw new RecordingTypeNotAllowed(name);
            }
            Kept kept = new Kept(name, bytes.length, Hashes.sha256Hex(bytes));
            write(bytes, folder.resolve(kept.sha256()));
            return kept;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(byte[] bytes, Path place) throws IOException {
        Path arriving = Files.createTempFile(Files.createDirectories(folder), "arriving", ".part");
        Files.write(arriving, bytes);
        Files.move(
                arriving,
                place,
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    /** Without folders and control characters. */
    private static String plain(String fileName) {
        String given = fileName == null ? "" : fileName.replaceAll("^.*[/\\\\]", "");
        String clean = given.replaceAll("\\p{Cntrl}", "").strip();
        return clean.length() <= LONGEST_NAME
                ? clean
                : clean.substring(clean.length() - LONGEST_NAME);
    }
}
