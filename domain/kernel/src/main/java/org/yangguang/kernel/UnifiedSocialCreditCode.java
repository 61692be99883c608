package org.yangguang.kernel;

import java.util.List;
import java.util.Locale;

/**
 * 统一社会信用代码 of a tenderer, bidder or agency: 18 characters, both checks passed (GB 32100-2015, GB
 * 11714).
 *
 * @param value the code in capitals, e.g. {@code 91530103000000019Y}; anything else is refused with
 *     {@link CreditCodeNotValid}
 */
public record UnifiedSocialCreditCode(String value) {

    private static final int OFFERED = 5;

    public UnifiedSocialCreditCode {
        String given = value;
        CreditCodeCheck.fault(given)
                .ifPresent(
                        reason -> {
                            throw new CreditCodeNotValid(given, reason);
                        });
    }

    /**
     * Reads what a person typed or pasted: outer spaces, full-width and lower-case forms are
     * forgiven.
     */
    public static UnifiedSocialCreditCode parse(String text) {
        return new UnifiedSocialCreditCode(normalised(text));
    }

    /** Whether {@link #parse} would accept the text. */
    public static boolean isValid(String text) {
        return CreditCodeCheck.holds(normalised(text));
    }

    /**
     * The codes the person may have meant: both checks passed, one slip away (a misreading, a swap
     * of neighbours, else one wrong key), at most 5, the likeliest first. Empty for a valid code.
     */
    public static List<UnifiedSocialCreditCode> candidates(String text) {
        return CreditCodeSlips.of(normalised(text))
                .filter(CreditCodeCheck::holds)
                .distinct()
                .limit(OFFERED)
                .map(UnifiedSocialCreditCode::new)
                .toList();
    }

    private static String normalised(String text) {
        return text == null ? "" : HalfWidth.of(text).strip().toUpperCase(Locale.ROOT);
    }

    /** 组织机构代码, positions 9–17, as registers before 2015 hold it: {@code 00000001-9}. */
    public String organisationCode() {
        return value.substring(8, 16) + "-" + value.charAt(16);
    }

    @Override
    public String toString() {
        return value;
    }
}
