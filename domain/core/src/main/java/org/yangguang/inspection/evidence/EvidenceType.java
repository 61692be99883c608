package org.yangguang.inspection.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The evidence files that are received: the bytes must be what the name says. */
enum EvidenceType {
    JPG("image/jpeg", List.of("jpg", "jpeg"), Start.at(0, 0xFF, 0xD8, 0xFF)),
    PNG("image/png", List.of("png"), Start.at(0, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)),
    PDF("application/pdf", List.of("pdf"), Start.at(0, '%', 'P', 'D', 'F', '-')),
    MP4("video/mp4", List.of("mp4"), Start.at(4, 'f', 't', 'y', 'p')),
    WAV("audio/wav", List.of("wav"), Start.at(8, 'W', 'A', 'V', 'E')),
    MP3(
            "audio/mpeg",
            List.of("mp3"),
            Start.at(0, 'I', 'D', '3'),
            Start.at(0, 0xFF, 0xFB),
            Start.at(0, 0xFF, 0xF3)),
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "docx",
            "word/document.xml"),
    XLSX(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "xlsx",
            "xl/workbook.xml"),
    OFD("application/ofd", "ofd", "OFD.xml");

    private static final int HEAD = 16;

    private final String mediaType;
    private final List<String> extensions;
    private final List<Start> starts;
    private final String part;

    EvidenceType(String mediaType, List<String> extensions, Start... starts) {
        this.mediaType = mediaType;
        this.extensions = extensions;
        this.starts = List.of(starts);
        this.part = null;
    }

    /** A ZIP package that holds a certain part. */
    EvidenceType(String mediaType, String extension, String part) {
        this.mediaType = mediaType;
        this.extensions = List.of(extension);
        this.starts = List.of(Start.at(0, 'P', 'K', 3, 4));
        this.part = part;
    }

    String mediaType() {
        return mediaType;
    }

    /** The type by name, when the content agrees; empty for everything that is not received. */
    static Optional<EvidenceType> of(String fileName, Path content) throws IOException {
        byte[] head = head(content);
        Optional<EvidenceType> named =
                Stream.of(values()).filter(type -> type.isNamed(fileName)).findFirst();
        if (named.isEmpty() || !named.get().startsLike(head) || !named.get().holdsPart(content)) {
            return Optional.empty();
        }
        return named;
    }

    private boolean isNamed(String fileName) {
        String extension = fileName.substring(fileName.lastIndexOf('.') + 1);
        return fileName.contains(".") && extensions.contains(extension.toLowerCase(Locale.ROOT));
    }

    private boolean startsLike(byte[] head) {
        return starts.stream().anyMatch(start -> start.matches(head));
    }

    private boolean holdsPart(Path content) throws IOException {
        if (part == null) {
            return true;
        }
        try (ZipFile zip = new ZipFile(content.toFile(), StandardCharsets.UTF_8)) {
            return zip.getEntry(part) != null
                    && zip.stream().noneMatch(e -> e.getName().endsWith("vbaProject.bin"));
        } catch (ZipException damaged) {
            return false;
        }
    }

    private static byte[] head(Path content) throws IOException {
        try (var in = Files.newInputStream(content)) {
            return in.readNBytes(HEAD);
        }
    }

    /** Bytes that a file of a type carries at an offset. */
    private record Start(int offset, byte[] bytes) {

        static Start at(int offset, int... values) {
            byte[] bytes = new byte[values.length];
            for (int i = 0; i < values.length; i++) {
                bytes[i] = (byte) values[i];
            }
            return new Start(offset, bytes);
        }

        boolean matches(byte[] head) {
            return head.length >= offset + bytes.length
                    && java.util.Arrays.equals(
                            head, offset, offset + bytes.length, bytes, 0, bytes.length);
        }
    }
}
