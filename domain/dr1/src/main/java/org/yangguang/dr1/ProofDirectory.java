package org.yangguang.dr1;

import static org.yangguang.dr1.ProofError.E_FORMAT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A directory with the published files of one draw. */
record ProofDirectory(Path path) {

    boolean has(String name) {
        return Files.isRegularFile(path.resolve(name));
    }

    /** The bytes of a file that must be there. */
    byte[] bytes(String name) {
        E_FORMAT.unless(has(name), "%s is not among the files", name);
        return read(name);
    }

    /** The bytes of a file that may be missing, then none. */
    byte[] bytesIfAny(String name) {
        return has(name) ? read(name) : new byte[0];
    }

    private byte[] read(String name) {
        try {
            return Files.readAllBytes(path.resolve(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
