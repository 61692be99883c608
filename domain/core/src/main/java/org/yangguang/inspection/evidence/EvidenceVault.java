package org.yangguang.inspection.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.yangguang.inspection.evidence.EvidenceRules.EvidenceDamaged;
import org.yangguang.inspection.evidence.EvidenceRules.EvidenceTooLarge;
import org.yangguang.inspection.evidence.EvidenceRules.EvidenceTypeNotAllowed;
import org.yangguang.kernel.Hashes;
import org.yangguang.platform.settings.Settings;

/**
 * The evidence files on disk, each under its SHA-256. A file is complete and flushed before the database knows of
 * it; what a broken upload leaves behind is removed.
 */
final class EvidenceVault {

    private static final int BUFFER = 64 * 1024;

    private final Path folder;

    EvidenceVault(Path folder) {
        this.folder = folder;
    }

    /** The vault in the data folder of this installation. */
    static EvidenceVault of(Settings settings) {
        return new EvidenceVault(settings.data().resolve("evidence"));
    }

    /** Keeps the stream's bytes; refuses what is too large or not what its name says. */
    StoredFile keep(String fileName, InputStream content, long maxBytes) {
        try {
            Path incoming = Files.createDirectories(folder.resolve("incoming"));
            Path arriving = Files.createTempFile(incoming, "evidence", ".part");
            try {
                return settle(fileName, arriving, receive(content, arriving, maxBytes));
            } finally {
                Files.deleteIfExists(arriving);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file of a hash; its bytes are checked against the hash before anybody gets them. */
    Path verified(String sha256, String fileName) {
        Path file = place(sha256);
        try (InputStream in = Files.newInputStream(file)) {
            if (!Hashes.sha256Hex(in).equals(sha256)) {
                throw new EvidenceDamaged(fileName);
            }
            return file;
        } catch (IOException missing) {
            throw new EvidenceDamaged(fileName);
        }
    }

    private static long receive(InputStream content, Path arriving, long maxBytes)
            throws IOException {
        try (FileChannel file = FileChannel.open(arriving, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(file)) {
            byte[] buffer = new byte[BUFFER];
            long total = 0;
            for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                total += n;
                if (total > maxBytes) {
                    throw new EvidenceTooLarge(maxBytes / (1024 * 1024));
                }
                out.write(buffer, 0, n);
            }
            file.force(true);
            return total;
        }
    }

    private StoredFile settle(String fileName, Path arrived, long bytes) throws IOException {
        EvidenceType type =
                EvidenceType.of(fileName, arrived)
                        .orElseThrow(() -> new EvidenceTypeNotAllowed(fileName));
        String sha256;
        try (InputStream in = Files.newInputStream(arrived)) {
            sha256 = Hashes.sha256Hex(in);
        }
        Path place = place(sha256);
        Files.createDirectories(place.getParent());
        Files.move(
                arrived,
                place,
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
        return new StoredFile(type, bytes, sha256);
    }

    private Path place(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }
}
