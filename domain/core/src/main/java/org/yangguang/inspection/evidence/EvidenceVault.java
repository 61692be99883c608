package org.yangguang.inspection.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.yangguang.inspection.evidence.EvidenceRules.EvidenceDamaged;
import org.yangguang.inspection.evidence.EvidenceRules.EvidenceTooLarge;
import org.yangguang.inspection.evidence.EvidenceRules.EvidenceTypeNotAllowed;
import org.yangguang.platform.settings.Settings;
import org.yangguang.platform.vault.Arrival;
import org.yangguang.platform.vault.Vault;

/** The evidence files on disk, and which files are taken for evidence. */
final class EvidenceVault {

    private static final int MEGABYTE = 1024 * 1024;

    private final Vault vault;

    EvidenceVault(Path folder) {
        this.vault = Vault.fanned(folder);
    }

    /** The vault in the data folder of this installation. */
    static EvidenceVault of(Settings settings) {
        return new EvidenceVault(settings.data().resolve("evidence"));
    }

    /** Keeps the stream's bytes; refuses what is too large or not what its name says. */
    StoredFile keep(String fileName, InputStream content, long maxBytes) {
        try (Arrival arrival =
                vault.receive(content, maxBytes)
                        .orElseThrow(() -> new EvidenceTooLarge(maxBytes / MEGABYTE))) {
            EvidenceType type =
                    EvidenceType.of(fileName, arrival.file())
                            .orElseThrow(() -> new EvidenceTypeNotAllowed(fileName));
            arrival.keep();
            return new StoredFile(type, arrival.bytes(), arrival.sha256());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file of a hash; its bytes are checked against the hash before anybody gets them. */
    Path verified(String sha256, String fileName) {
        return vault.intact(sha256).orElseThrow(() -> new EvidenceDamaged(fileName));
    }
}
