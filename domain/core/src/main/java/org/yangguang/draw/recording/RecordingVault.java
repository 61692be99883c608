package org.yangguang.draw.recording;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.yangguang.draw.recording.RecordingRules.RecordingTooLarge;
import org.yangguang.draw.recording.RecordingRules.RecordingTypeNotAllowed;
import org.yangguang.platform.settings.Settings;
import org.yangguang.platform.vault.Arrival;
import org.yangguang.platform.vault.FileFormat;
import org.yangguang.platform.vault.Vault;

/** The recordings on disk, and which files are taken for recordings. */
final class RecordingVault {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int LONGEST_NAME = 255;

    private final Vault vault;

    RecordingVault(Path folder) {
        this.vault = Vault.flat(folder);
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
        BufferedInputStream bytes = new BufferedInputStream(content);
        requireTaken(name, bytes);
        try (Arrival arrival =
                vault.receive(bytes, maxBytes)
                        .orElseThrow(() -> new RecordingTooLarge(maxBytes / MEGABYTE))) {
            arrival.keep();
            return new Kept(name, arrival.bytes(), arrival.sha256());
        }
    }

    private static void requireTaken(String name, BufferedInputStream content) {
        try {
            if (!RecordingType.isTaken(name, FileFormat.peek(content))) {
                throw new RecordingTypeNotAllowed(name);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
