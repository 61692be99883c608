package org.yangguang.web.casework;

import static org.yangguang.web.casework.GraveField.*;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.yangguang.casework.matter.GraveFacts;
import org.yangguang.rules.judgement.Bribe;
import org.yangguang.rules.judgement.CrimeFacts;
import org.yangguang.rules.judgement.Impact;
import org.yangguang.web.faces.Shown;

/** The questions about severity and crime with their answers; an empty answer is “not known”. */
@Named
@ViewScoped
public class GraveForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Shown private final GraveField[] fields = GraveField.values();

    @Shown private final Map<GraveField, Serializable> answers = new EnumMap<>(GraveField.class);

    void show(GraveFacts known) {
        show(known.impact());
        show(known.bribe());
        show(known.crime());
    }

    private void show(Impact impact) {
        answers.put(LOSS, impact.loss());
        answers.put(GAIN, impact.gain());
        answers.put(MEANS, impact.means());
        answers.put(PRIOR_PENALTIES, impact.priorPenalties());
        answers.put(PRIOR_SAME, impact.priorSame());
        answers.put(FORGED, impact.forged());
        answers.put(OFFICIAL_INVOLVED, impact.officialInvolved());
        answers.put(SERIOUS, impact.serious());
    }

    private void show(Bribe bribe) {
        answers.put(BRIBE_AMOUNT, bribe.amount());
        answers.put(BRIBE_RECEIVER, bribe.receiver());
        answers.put(BRIBE_GIVER, bribe.giver());
        answers.put(BRIBE_AGGRAVATED, bribe.aggravated());
    }

    private void show(CrimeFacts crime) {
        answers.put(TRADE_SECRET, crime.tradeSecret());
        answers.put(KEEP_INTENT, crime.keepIntent());
        answers.put(SWINDLED, crime.swindled());
        answers.put(CERTIFIER, crime.certifier());
        answers.put(FICTITIOUS, crime.fictitious());
        answers.put(FICTITIOUS_OF, crime.fictitiousOf());
        answers.put(MISUSED, crime.misused());
        answers.put(MISUSED_FUNDS, crime.misusedFunds());
        answers.put(MISUSE, crime.misuse());
        answers.put(NOT_REFERRED, crime.notReferred());
        answers.put(GRAVE_RESULT, crime.graveResult());
    }

    GraveFacts facts() {
        return new GraveFacts(impact(), bribe(), crime());
    }

    private Impact impact() {
        return new Impact(
                money(LOSS),
                money(GAIN),
                code(MEANS),
                count(PRIOR_PENALTIES),
                count(PRIOR_SAME),
                code(FORGED),
                yes(OFFICIAL_INVOLVED),
                yes(SERIOUS));
    }

    private Bribe bribe() {
        return new Bribe(
                money(BRIBE_AMOUNT),
                code(BRIBE_RECEIVER),
                code(BRIBE_GIVER),
                yes(BRIBE_AGGRAVATED));
    }

    private CrimeFacts crime() {
        return new CrimeFacts(
                yes(TRADE_SECRET),
                yes(KEEP_INTENT),
                money(SWINDLED),
                yes(CERTIFIER),
                money(FICTITIOUS),
                money(FICTITIOUS_OF),
                money(MISUSED),
                code(MISUSED_FUNDS),
                code(MISUSE),
                yes(NOT_REFERRED),
                yes(GRAVE_RESULT));
    }

    private BigDecimal money(GraveField field) {
        return (BigDecimal) answers.get(field);
    }

    private Integer count(GraveField field) {
        return (Integer) answers.get(field);
    }

    private Boolean yes(GraveField field) {
        return (Boolean) answers.get(field);
    }

    private String code(GraveField field) {
        return (String) answers.get(field);
    }

    /** Whether anything is stated, so that the part of the form stands open. */
    public boolean isStated() {
        return answers.values().stream().anyMatch(answer -> answer != null);
    }
}
