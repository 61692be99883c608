package org.yangguang.rules.judgement;

import java.math.BigDecimal;

/**
 * What the conduct did and how, as far as a human found out; null = not known, and then no rule
 * rests on it.
 *
 * @param loss direct economic loss, yuan
 * @param gain unlawful gain, yuan
 * @param means NONE, THREAT, DECEIT or BRIBE
 * @param priorPenalties administrative penalties for collusion within two years
 * @param priorSame same conduct of the same party within three years, the present act included
 * @param forged NONE, STATE_DOC (papers and seals of state organs) or ORG_SEAL (others' seals)
 * @param officialInvolved whether a public official took part in a violation
 * @param serious whether a human found circumstances that the article calls 情节严重
 */
public record Impact(
        BigDecimal loss,
        BigDecimal gain,
        String means,
        Integer priorPenalties,
        Integer priorSame,
        String forged,
        Boolean officialInvolved,
        Boolean serious) {

    /** Nothing was found out. */
    public static Impact unknown() {
        return new Impact(null, null, null, null, null, null, null, null);
    }
}
