package org.yangguang.kernel;

import java.util.Optional;
import java.util.regex.Pattern;
import org.yangguang.kernel.CreditCodeNotValid.Reason;

/**
 * The two check characters of a credit code: GB 32100-2015 over the whole, GB 11714 over positions
 * 9–17.
 */
final class CreditCodeCheck {

    static final int LENGTH = 18;

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String ORGANISATION_CHECKS = "0123456789X";
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d(\\.\\d*)?E\\+?\\d+");
    private static final Pattern SHAPE =
            Pattern.compile("[" + ALPHABET + "]{2}\\d{6}[" + ALPHABET + "]{10}");

    private CreditCodeCheck() {}

    static boolean holds(String code) {
        return fault(code).isEmpty();
    }

    /** The first fault of a normalised text. */
    static Optional<Reason> fault(String code) {
        Optional<Reason> fault = faultOfACode(code);
        // a lawful code may have an E among digits only (0E…): what passes both checks is no
        // spreadsheet's number
        return fault.isPresent() && SCIENTIFIC.matcher(code).matches()
                ? Optional.of(Reason.SCIENTIFIC)
                : fault;
    }

    private static Optional<Reason> faultOfACode(String code) {
        if (code.length() != LENGTH) {
            return Optional.of(Reason.LENGTH);
        }
        return SHAPE.matcher(code).matches() ? wrongCheck(code) : Optional.of(Reason.CHARACTER);
    }

    private static Optional<Reason> wrongCheck(String code) {
        if (code.charAt(16) != organisationCheck(code.substring(8, 16))) {
            return Optional.of(Reason.ORGANISATION_CHECK_DIGIT);
        }
        return code.charAt(17) == check(code.substring(0, 17))
                ? Optional.empty()
                : Optional.of(Reason.CHECK_DIGIT);
    }

    /** Character 18 for the first 17: weights 3^i modulo 31. */
    static char check(String first17) {
        int modulus = ALPHABET.length();
        int sum = 0;
        int weight = 1;
        for (char c : first17.toCharArray()) {
            sum += ALPHABET.indexOf(c) * weight;
            weight = weight * 3 % modulus;
        }
        return ALPHABET.charAt((modulus - sum % modulus) % modulus);
    }

    /** Character 9 of an organisation code for its first 8; letters count from A = 10. */
    static char organisationCheck(String first8) {
        int sum = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            sum += Character.digit(first8.charAt(i), Character.MAX_RADIX) * ORGANISATION_WEIGHTS[i];
        }
        int modulus = ORGANISATION_CHECKS.length();
        return ORGANISATION_CHECKS.charAt((modulus - sum % modulus) % modulus);
    }
}
