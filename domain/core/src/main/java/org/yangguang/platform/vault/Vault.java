package org.yangguang.platform.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.yangguang.kernel.Hashes;
import org.yangguang.kernel.Shared;

/**
 * Files on disk, each under its SHA-256. A file is complete and flushed before the database knows of it, and its bytes
 * are looked through before anybody gets them; what a broken upload leaves behind is removed.
 */
@Shared(because = "what must not change afterwards is kept in the same way everywhere")
public final class Vault {

    private static final int BUFFER = 64 * 1024;

    private final Path folder;
    private final UnaryOperator<String> place;

    private Vault(Path folder, UnaryOperator<String> place) {
        this.folder = folder;
        this.place = place;
    }

    /** All files side by side. */
    public static Vault flat(Path folder) {
        return new Vault(folder, sha256 -> sha256);
    }

    /** Files that begin with the same byte of their hash in one folder, where many are to be expected. */
    public static Vault fanned(Path folder) {
        return new Vault(folder, sha256 -> sha256.substring(0, 2) + "/" + sha256);
    }

    /** Takes bytes in beside the files that are kept; empty when there are more than allowed. */
    public Optional<Arrival> receive(InputStream content, long maxBytes) {
        try {
            Path incoming = Files.createDirectories(folder.resolve("incoming"));
            Path arriving = Files.createTempFile(incoming, "arriving", ".part");
            boolean whole = false;
            try {
                whole = isWithin(maxBytes, content, arriving);
            } finally {
                if (!whole) {
                    Files.delete(arriving);
                }
            }
            return whole ? Optional.of(arrival(arriving)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Arrival arrival(Path arrived) throws IOException {
        String sha256 = hash(arrived);
        return new Arrival(arrived, Files.size(arrived), sha256, place(sha256));
    }

    /** The file of a hash; empty when it is missing or its bytes are no longer those that were kept. */
    public Optional<Path> intact(String sha256) {
        Path file = place(sha256);
        try {
            return hash(file).equals(sha256) ? Optional.of(file) : Optional.empty();
        } catch (IOException missing) {
            return Optional.empty();
        }
    }

    private static boolean isWithin(long maxBytes, InputStream content, Path arriving)
            throws IOException {
        try (FileChannel file = FileChannel.open(arriving, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(file)) {
            byte[] buffer = new byte[BUFFER];
            long total = 0;
            for (int n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                total += n;
                if (total > maxBytes) {
                    return false;
                }
                out.write(buffer, 0, n);
            }
            file.force(true);
            return true;
        }
    }

    private static String hash(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Hashes.sha256Hex(in);
        }
    }

    private Path place(String sha256) {
        return folder.resolve(place.apply(sha256));
    }
}
