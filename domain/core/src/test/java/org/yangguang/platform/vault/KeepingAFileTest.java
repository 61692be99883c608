package org.yangguang.platform.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yangguang.kernel.Hashes;

/** What is kept lies under its hash and comes back unchanged or not at all. */
class KeepingAFileTest {

    private static final byte[] BYTES = "what must not change".getBytes(UTF_8);
    private static final String SHA256 = Hashes.sha256Hex(BYTES);

    @TempDir private Path folder;

    @Test
    void a_flat_vault_has_the_file_under_its_hash() {
        Vault vault = Vault.flat(folder);
        keep(vault);

        assertThat(vault.intact(SHA256)).contains(folder.resolve(SHA256));
        assertThat(folder.resolve(SHA256)).hasBinaryContent(BYTES);
    }

    @Test
    void a_fanned_vault_has_a_folder_for_each_first_byte() {
        Vault vault = Vault.fanned(folder);
        keep(vault);

        assertThat(vault.intact(SHA256))
                .contains(folder.resolve(SHA256.substring(0, 2)).resolve(SHA256));
    }

    @Test
    void a_damaged_or_missing_file_is_not_handed_over_and_the_same_bytes_mend_it()
            throws IOException {
        Vault vault = Vault.flat(folder);
        assertThat(vault.intact(SHA256)).isEmpty();
        keep(vault);
        Files.writeString(folder.resolve(SHA256), "What must not change");
        assertThat(vault.intact(SHA256)).isEmpty();

        keep(vault);

        assertThat(vault.intact(SHA256)).isPresent();
    }

    @Test
    void what_is_too_large_is_not_taken_in() throws IOException {
        Vault vault = Vault.flat(folder);

        assertThat(vault.receive(new ByteArrayInputStream(BYTES), BYTES.length - 1)).isEmpty();
        assertThat(files()).isEmpty();
        assertThat(vault.receive(new ByteArrayInputStream(BYTES), BYTES.length)).isPresent();
    }

    @Test
    void what_breaks_off_or_is_not_wanted_leaves_nothing_behind() throws IOException {
        Vault vault = Vault.flat(folder);
        InputStream broken =
                new SequenceInputStream(
                        new ByteArrayInputStream(BYTES),
                        new InputStream() {
                            @Override
                            public int read() throws IOException {
                                throw new IOException("the line is dead");
                            }
                        });

        assertThatThrownBy(() -> vault.receive(broken, 1000))
                .isInstanceOf(UncheckedIOException.class);
        vault.receive(new ByteArrayInputStream(BYTES), 1000).orElseThrow().close();

        assertThat(files()).isEmpty();
    }

    private static void keep(Vault vault) {
        try (Arrival arrival =
                vault.receive(new ByteArrayInputStream(BYTES), BYTES.length).orElseThrow()) {
            arrival.keep();
        }
    }

    private List<Path> files() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
