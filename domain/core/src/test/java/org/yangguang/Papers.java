package org.yangguang;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Holds a paper to the one in the test resources, letter by letter; style and pictures are left out. */
public final class Papers {

    private static final Path PRINTED = Path.of("target", "papers");

    private Papers() {}

    /** @param name of the file beside {@code test}; what was printed lies in {@code target/papers} */
    public static void assertPrinted(String xhtml, Class<?> test, String name) {
        String words =
                xhtml.replaceAll("(?s)<style>.*?</style>", "")
                        .replaceAll("base64,[^\"]+", "base64,");
        try (InputStream expected = test.getResourceAsStream(name)) {
            Files.createDirectories(PRINTED);
            Files.writeString(PRINTED.resolve(name), words);
            assertThat(expected).as("%s beside %s", name, test.getSimpleName()).isNotNull();
            assertThat(words).isEqualTo(new String(expected.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
