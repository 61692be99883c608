package org.yangguang.rules.judgement;

import java.math.BigDecimal;

/**
 * Facts that only few crimes rest on; null = not known, and then nobody is suspected.
 *
 * @param tradeSecret whether what was leaked was a trade secret (刑法219)
 * @param keepIntent whether money was taken under a contract with the intent to keep it (刑法224)
 * @param swindled yuan taken that way
 * @param certifier whether an appraiser, auditor or other intermediary gave a false certificate
 *     (刑法229)
 * @param fictitious yuan that the certificate invented
 * @param fictitiousOf yuan that the certificate states in all
 * @param misused yuan of bid bonds that were misused (刑法272, 384)
 * @param misusedFunds PUBLIC or COMPANY
 * @param misuse ILLEGAL or OTHER
 * @param notReferred whether own staff kept a criminal case back (刑法402)
 * @param graveResult whether there was death, injury or a bad influence on society (刑法397)
 */
public record CrimeFacts(
        Boolean tradeSecret,
        Boolean keepIntent,
        BigDecimal swindled,
        Boolean certifier,
        BigDecimal fictitious,
        BigDecimal fictitiousOf,
        BigDecimal misused,
        String misusedFunds,
        String misuse,
        Boolean notReferred,
        Boolean graveResult) {

    /** Nothing of the kind is known. */
    public static CrimeFacts none() {
        return new CrimeFacts(null, null, null, null, null, null, null, null, null, null, null);
    }
}
