package org.yangguang.draw.recording;

import java.util.Arrays;
import org.yangguang.platform.vault.FileFormat;

/** Photos and recordings that are taken: by name, and by the bytes that such a file begins with. */
enum RecordingType {
    JPG(FileFormat.of(0, "ffd8ff", "jpg", "jpeg")),
    PNG(FileFormat.of(0, "89504e470d0a1a0a", "png")),
    MP4(FileFormat.of(4, "66747970", "mp4", "mov", "m4a")),
    WEBM(FileFormat.of(0, "1a45dfa3", "webm")),
    MP3(FileFormat.of(0, "494433", "mp3"));

    private final FileFormat format;

    RecordingType(FileFormat format) {
        this.format = format;
    }

    /** Whether the content is what the name says. */
    static boolean isTaken(String fileName, byte[] head) {
        return Arrays.stream(values()).anyMatch(type -> type.format.fits(fileName, head));
    }
}
