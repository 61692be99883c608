package org.yangguang.document;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TrueTypeFont;

/** A face opened for one document; the file stays open until the document is written. */
record Outlines(TrueTypeFont font, Closeable file) implements AutoCloseable {

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
