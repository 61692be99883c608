package org.yangguang.casework.letter;

import java.time.LocalDate;
import java.util.List;

/** An issued 移送函; {@code violations} are codes, {@code sha256} is the hash of its words. */
public record LetterView(
        long id,
        String number,
        String recipient,
        String outcome,
        boolean confidential,
        List<String> violations,
        LocalDate issuedOn,
        String sha256) {}
