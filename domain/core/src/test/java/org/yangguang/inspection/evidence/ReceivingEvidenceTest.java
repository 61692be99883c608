package org.yangguang.inspection.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yangguang.inspection.evidence.EvidenceRules.EvidenceDamaged;
import org.yangguang.inspection.evidence.EvidenceRules.EvidenceSourceMissing;
import org.yangguang.inspection.evidence.EvidenceRules.EvidenceTooLarge;
import org.yangguang.inspection.evidence.EvidenceRules.EvidenceTypeNotAllowed;
import org.yangguang.kernel.Hashes;

/** Evidence is what its name says, keeps its bytes, and states its source (S16). */
class ReceivingEvidenceTest {

    private static final long ROOMY = 1_000_000;

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "photo.jpg, FFD8FFE000104A464946",
        "PHOTO.JPEG, FFD8FFE000104A464946",
        "shot.png, 89504E470D0A1A0A0000",
        "contract.pdf, 255044462D312E370A",
        "talk.mp3, 49443303000000000000",
        "site.mp4, 0000001866747970697",
        "room.wav, 524946460000000057415645"
    })
    void the_usual_files_are_taken(String name, String hex) {
        String even = hex.length() % 2 == 0 ? hex : hex + "0";

        assertThat(keep(name, java.util.HexFormat.of().parseHex(even)).bytes()).isPositive();
    }

    @Test
    void office_documents_are_told_apart_by_what_is_inside() throws IOException {
        assertThat(keep("表.xlsx", zip("xl/workbook.xml")).type()).isEqualTo(EvidenceType.XLSX);
        assertThat(keep("函.docx", zip("word/document.xml")).type()).isEqualTo(EvidenceType.DOCX);
        assertThat(keep("票.ofd", zip("OFD.xml")).type()).isEqualTo(EvidenceType.OFD);
        byte[] archive = zip("anything.exe");
        assertThatThrownBy(() -> keep("表.xlsx", archive))
                .isInstanceOf(EvidenceTypeNotAllowed.class);
    }

    @Test
    void a_document_with_macros_is_refused() throws IOException {
        byte[] withMacros = zip("word/document.xml", "word/vbaProject.bin");

        assertThatThrownBy(() -> keep("函.docx", withMacros))
                .isInstanceOf(EvidenceTypeNotAllowed.class);
    }

    @ParameterizedTest
    @CsvSource({"run.exe", "page.html", "photo.jpg", "noextension", "list.zip"})
    void other_content_is_refused_whatever_its_name(String name) {
        assertThatThrownBy(() -> keep(name, "MZ program".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(EvidenceTypeNotAllowed.class);
    }

    @Test
    void the_hash_is_that_of_the_bytes_and_the_bytes_come_back() throws IOException {
        byte[] pdf = "%PDF-1.7 text".getBytes(StandardCharsets.UTF_8);

        StoredFile stored = keep("合同.pdf", pdf);

        assertThat(stored.sha256()).isEqualTo(Hashes.sha256Hex(pdf));
        assertThat(vault().verified(stored.sha256(), "合同.pdf")).hasBinaryContent(pdf);
    }

    @Test
    void a_file_changed_on_disk_is_not_handed_over() throws IOException {
        StoredFile stored = keep("合同.pdf", "%PDF-1.7 text".getBytes(StandardCharsets.UTF_8));
        Files.writeString(vault().verified(stored.sha256(), "合同.pdf"), "%PDF-1.7 forged");

        assertThatThrownBy(() -> vault().verified(stored.sha256(), "合同.pdf"))
                .isInstanceOf(EvidenceDamaged.class);
    }

    @Test
    void a_file_over_the_limit_is_refused_and_leaves_nothing_behind() throws IOException {
        byte[] pdf = "%PDF-1.7 more than ten bytes".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> vault().keep("a.pdf", new ByteArrayInputStream(pdf), 10))
                .isInstanceOf(EvidenceTooLarge.class);

        try (var left = Files.walk(folder)) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
        assertThat(vault().keep("a.pdf", new ByteArrayInputStream(pdf), pdf.length)).isNotNull();
    }

    @Test
    void the_source_is_stated_and_the_name_carries_no_path() {
        assertThat(new NewEvidence(null, "C:\\photos\\门.jpg", "现场拍摄").fileName())
                .isEqualTo("门.jpg");
        assertThat(new NewEvidence(null, "../../etc/a.pdf", "调取").fileName()).isEqualTo("a.pdf");
        assertThatThrownBy(() -> new NewEvidence(null, "a.pdf", " "))
                .isInstanceOf(EvidenceSourceMissing.class);
    }

    private StoredFile keep(String name, byte[] bytes) {
        return vault().keep(name, new ByteArrayInputStream(bytes), ROOMY);
    }

    private EvidenceVault vault() {
        return new EvidenceVault(folder);
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
            }
        }
        return bytes.toByteArray();
    }
}
