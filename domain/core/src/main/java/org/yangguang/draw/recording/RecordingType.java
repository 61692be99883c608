package org.yangguang.draw.recording;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** Photos and recordings that are taken: by name, and by the bytes that such a file begins with. */
enum RecordingType {
    JPG(0, "ffd8ff", "jpg", "jpeg"),
    PNG(0, "89504e470d0a1a0a", "png"),
    MP4(4, "66747970", "mp4", "mov", "m4a"),
    WEBM(0, "1a45dfa3", "webm"),
    MP3(0, "494433", "mp3");

    private static final int HEAD = 16;

    private final int offset;
    private final byte[] start;
    private final List<String> extensions;

    RecordingType(int offset, String start, String... extensions) {
        this.offset = offset;
        this.start = HexFormat.of().parseHex(start);
        this.extensions = List.of(extensions);
    }

    /** Whether the content is what the name says. */
    static boolean isTaken(String fileName, byte[] content) {
        String extension = fileName.substring(fileName.lastIndexOf('.') + 1);
        return Arrays.stream(values())
                .filter(type -> type.extensions.contains(extension.toLowerCase(Locale.ROOT)))
                .anyMatch(type -> type.begins(Arrays.copyOf(content, HEAD)));
    }

    private boolean begins(byte[] head) {
        return Arrays.equals(head, offset, offset + start.length, start, 0, start.length);
    }
}
