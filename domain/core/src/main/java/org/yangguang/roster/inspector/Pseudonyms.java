package org.yangguang.roster.inspector;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.yangguang.kernel.Hashes;

/**
 * Expert numbers in place of identity card numbers: data set 508 may carry the latter, and subject ids stand in the
 * draw's public files. The same person gets the same number; the installation's own key keeps others from trying
 * all numbers.
 */
@ApplicationScoped
public class Pseudonyms {

    private static final int LENGTH = 16;

    @Inject private EntityManager entities;

    /** The number itself when it is the bureau's own, else a pseudonym {@code H…}. */
    public String numberOf(String given) {
        if (!given.matches("\\d{15}|\\d{17}[\\dXx]") && given.matches(InspectorDetails.CODE)) {
            return given;
        }
        return of(given);
    }

    /** The pseudonym, whatever the number looks like. */
    String of(String given) {
        String key =
                (String)
                        entities.createNativeQuery(
                                        "select cast(key as text) from roster.pseudonym_key")
                                .getSingleResult();
        byte[] text = (key + given.toUpperCase(Locale.ROOT)).getBytes(StandardCharsets.UTF_8);
        return "H" + Hashes.sha256Hex(text).substring(0, LENGTH);
    }
}
