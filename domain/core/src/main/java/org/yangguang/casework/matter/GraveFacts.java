package org.yangguang.casework.matter;

import org.yangguang.rules.judgement.Bribe;
import org.yangguang.rules.judgement.CrimeFacts;
import org.yangguang.rules.judgement.Impact;
import org.yangguang.rules.judgement.JudgementCase;

/**
 * What a person found out beyond the checklist and what may raise the severity or ground a suspicion of crime
 * (S23). What nobody stated is unknown, and no rule rests on it.
 */
public record GraveFacts(Impact impact, Bribe bribe, CrimeFacts crime) {

    public static GraveFacts unknown() {
        return new GraveFacts(Impact.unknown(), Bribe.none(), CrimeFacts.none());
    }

    /** What was stated when the rules were asked last. */
    static GraveFacts of(JudgementCase facts) {
        return facts == null
                ? unknown()
                : new GraveFacts(facts.impact(), facts.bribe(), facts.crimeFacts());
    }
}
