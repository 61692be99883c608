package org.yangguang.draw.recording;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yangguang.draw.recording.RecordingRules.RecordingTooLarge;
import org.yangguang.draw.recording.RecordingRules.RecordingTypeNotAllowed;
import org.yangguang.kernel.Hashes;
import org.yangguang.platform.vault.Vault;

/** A photo or recording is kept under its hash; what is none is refused. */
class KeepingARecordingTest {

    private static final byte[] PHOTO = "\u00ff\u00d8\u00ff\u00e0 photo".getBytes(ISO_8859_1);
    private static final byte[] VIDEO = "\0\0\0\u0018ftypmp42".getBytes(ISO_8859_1);
    private static final int MEGABYTE = 1024 * 1024;

    @TempDir private Path folder;
    private RecordingVault vault;

    @BeforeEach
    void open() {
        vault = new RecordingVault(folder.resolve("recordings"));
    }

    @Test
    void a_photo_and_a_video_lie_under_their_hash() throws Exception {
        RecordingVault.Kept photo = keep("抽取现场.JPG", PHOTO);
        keep("全程.mp4", VIDEO);

        assertThat(photo.sha256()).isEqualTo(Hashes.sha256Hex(PHOTO));
        assertThat(Files.readAllBytes(folder.resolve("recordings").resolve(photo.sha256())))
                .isEqualTo(PHOTO);
    }

    @Test
    void a_page_or_program_under_the_name_of_a_photo_is_refused() {
        assertThatThrownBy(() -> keep("photo.jpg", "<html>".getBytes(ISO_8859_1)))
                .isInstanceOf(RecordingTypeNotAllowed.class);
        assertThatThrownBy(() -> keep("photo.html", PHOTO))
                .isInstanceOf(RecordingTypeNotAllowed.class);
        assertThat(folder.resolve("recordings")).doesNotExist();
    }

    @Test
    void what_is_larger_than_the_limit_is_refused_and_what_is_as_large_is_not() {
        byte[] large = Arrays.copyOf(PHOTO, MEGABYTE + 1);

        assertThatThrownBy(() -> keep("large.jpg", large)).isInstanceOf(RecordingTooLarge.class);
        assertThat(keep("just.jpg", Arrays.copyOf(PHOTO, MEGABYTE)).bytes()).isEqualTo(MEGABYTE);
    }

    @Test
    void folders_in_a_name_are_left_out() {
        assertThat(keep("C:\\photos\\..\\a.jpg", PHOTO).fileName()).isEqualTo("a.jpg");
        assertThat(keep("../../etc/b.jpg", PHOTO).fileName()).isEqualTo("b.jpg");
    }

    @Test
    void a_recording_is_read_while_its_bytes_are_those_that_were_kept_and_not_afterwards()
            throws Exception {
        RecordingVault.Kept photo = keep("抽取现场.jpg", PHOTO);
        Vault recordings = Vault.flat(folder.resolve("recordings"));
        Path file = recordings.intact(photo.sha256()).orElseThrow();

        byte[] damaged = Files.readAllBytes(file);
        damaged[damaged.length - 1]++;
        Files.write(file, damaged);

        assertThat(recordings.intact(photo.sha256())).isEmpty();
    }

    private RecordingVault.Kept keep(String name, byte[] bytes) {
        return vault.keep(name, new ByteArrayInputStream(bytes), MEGABYTE);
    }
}
