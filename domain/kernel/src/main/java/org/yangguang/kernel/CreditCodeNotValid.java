package org.yangguang.kernel;

/**
 * A text is not a unified social credit code (GB 32100-2015). Argument: the text as read.
 *
 * <p>Each reason has its own sentence: {@code kernel.error.CreditCodeNotValid.<REASON>}. Offer
 * {@link UnifiedSocialCreditCode#candidates} beside it.
 */
public final class CreditCodeNotValid extends RuleBroken {

    /** What is wrong with the text, the first that applies. */
    public enum Reason {
        /** A spreadsheet turned the code into a number ({@code 9.15E+17}); the digits are lost. */
        SCIENTIFIC,
        /** Not 18 characters. */
        LENGTH,
        /**
         * A character that no code has in that place: I, O, S, V, Z, or a letter in the region
         * (3–8).
         */
        CHARACTER,
        /** Positions 9–17 fail GB 11714: the slip is among them. */
        ORGANISATION_CHECK_DIGIT,
        /** Position 18 fails GB 32100 though 9–17 hold: the slip is in 1–8 or in 18. */
        CHECK_DIGIT
    }

    private final Reason reason;

    CreditCodeNotValid(String given, Reason reason) {
        super(given);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    @Override
    public String messageKey() {
        return super.messageKey() + "." + reason;
    }
}
