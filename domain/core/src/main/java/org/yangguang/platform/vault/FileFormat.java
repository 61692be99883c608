package org.yangguang.platform.vault;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * How files of a format are told: by the end of their name, and by bytes that they begin with.
 *
 * @param extensions in small letters
 * @param starts any one of them will do
 */
public record FileFormat(List<String> extensions, List<Start> starts) {

    private static final int HEAD = 16;

    /**
     * A format with one extension or more.
     *
     * @param offset of the first byte that tells
     * @param hex the bytes
     */
    public static FileFormat of(int offset, String hex, String... extensions) {
        return new FileFormat(List.of(extensions), List.of(new Start(offset, hex)));
    }

    /** Some files of the format begin in another way. */
    public FileFormat or(String hex) {
        List<Start> more = new ArrayList<>(starts);
        more.add(new Start(0, hex));
        return new FileFormat(extensions, List.copyOf(more));
    }

    /** The first bytes of a stream; they are still to be read afterwards. */
    public static byte[] peek(BufferedInputStream content) throws IOException {
        content.mark(HEAD);
        byte[] head = content.readNBytes(HEAD);
        content.reset();
        return head;
    }

    /** Whether a file is of this format, by its name and by its first bytes. */
    public boolean fits(String fileName, byte[] head) {
        String extension = fileName.substring(fileName.lastIndexOf('.') + 1);
        return fileName.contains(".")
                && extensions.contains(extension.toLowerCase(Locale.ROOT))
                && starts.stream().anyMatch(start -> start.matches(head));
    }

    /** Bytes at an offset. */
    record Start(int offset, String hex) {

        boolean matches(byte[] head) {
            byte[] bytes = HexFormat.of().parseHex(hex);
            int end = offset + bytes.length;
            return head.length >= end && Arrays.equals(head, offset, end, bytes, 0, bytes.length);
        }
    }
}
