package org.yangguang.inspection.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.yangguang.platform.vault.FileFormat;

/** The evidence files that are received: the bytes must be what the name says. */
enum EvidenceType {
    JPG("image/jpeg", FileFormat.of(0, "ffd8ff", "jpg", "jpeg")),
    PNG("image/png", FileFormat.of(0, "89504e470d0a1a0a", "png")),
    PDF("application/pdf", FileFormat.of(0, "255044462d", "pdf")),
    MP4("video/mp4", FileFormat.of(4, "66747970", "mp4")),
    WAV("audio/wav", FileFormat.of(8, "57415645", "wav")),
    MP3("audio/mpeg", FileFormat.of(0, "494433", "mp3").or("fffb").or("fff3")),
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "docx",
            "word/document.xml"),
    XLSX(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "xlsx",
            "xl/workbook.xml"),
    OFD("application/ofd", "ofd", "OFD.xml");

    private final String mediaType;
    private final FileFormat format;
    private final String part;

    EvidenceType(String mediaType, FileFormat format) {
        this.mediaType = mediaType;
        this.format = format;
        this.part = null;
    }

    /** A ZIP package that holds a certain part. */
    EvidenceType(String mediaType, String extension, String part) {
        this.mediaType = mediaType;
        this.format = FileFormat.of(0, "504b0304", extension);
        this.part = part;
    }

    String mediaType() {
        return mediaType;
    }

    /** The type by name, when the content agrees; empty for everything that is not received. */
    static Optional<EvidenceType> of(String fileName, Path content) throws IOException {
        byte[] head;
        try (BufferedInputStream in = new BufferedInputStream(Files.newInputStream(content))) {
            head = FileFormat.peek(in);
        }
        Optional<EvidenceType> type =
                Stream.of(values()).filter(t -> t.format.fits(fileName, head)).findFirst();
        return type.isPresent() && type.get().holdsPart(content) ? type : Optional.empty();
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
}
