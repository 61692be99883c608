package org.yangguang.dr1.proof;

import static org.yangguang.dr1.file.ProofError.E_FORMAT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A directory with the published files of one draw. */
record ProofDirectory(Path path) {

    ProofDirectory {
        E_FORMAT.unless(Files.isDirectory(path), "directory.missing", path);
    }

    boolean has(String name) {
        return Files.isRegularFile(path.resolve(name));
    }

    /** The bytes of a file that must be there. */
    byte[] bytes(String name) {
        return read(path.resolve(name));
    }

    /** The bytes of a file that may be missing, then none. */
    byte[] bytesIfAny(String name) {
        return has(name) ? bytes(name) : new byte[0];
    }

    /** The bytes of a published file, or a rejection. */
    static byte[] read(Path file) {
        E_FORMAT.unless(Files.isRegularFile(file), "file.missing", file.getFileName());
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw E_FORMAT.because("file.unreadable", file.getFileName());
        }
    }
}
