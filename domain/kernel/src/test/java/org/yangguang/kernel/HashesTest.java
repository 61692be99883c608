package org.yangguang.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class HashesTest {

    /** FIPS 180-4, the example of one block. */
    private static final String OF_ABC =
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void bytes_hash_as_the_standard_says() {
        assertThat(Hashes.sha256Hex("abc".getBytes(UTF_8))).isEqualTo(OF_ABC);
    }

    @Test
    void a_stream_hashes_as_its_bytes() throws IOException {
        byte[] large = new byte[100_000];

        assertThat(Hashes.sha256Hex(new ByteArrayInputStream("abc".getBytes(UTF_8))))
                .isEqualTo(OF_ABC);
        assertThat(Hashes.sha256Hex(new ByteArrayInputStream(large)))
                .isEqualTo(Hashes.sha256Hex(large));
    }
}
