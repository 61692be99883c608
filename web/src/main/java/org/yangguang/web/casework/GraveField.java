package org.yangguang.web.casework;

import java.util.List;

/** One question of the form about severity and crime; its words stand in the texts under its key. */
public enum GraveField {
    LOSS(Kind.MONEY),
    GAIN(Kind.MONEY),
    MEANS(Kind.CHOICE, "NONE", "THREAT", "DECEIT", "BRIBE"),
    PRIOR_PENALTIES(Kind.COUNT),
    PRIOR_SAME(Kind.COUNT),
    FORGED(Kind.CHOICE, "NONE", "STATE_DOC", "ORG_SEAL"),
    OFFICIAL_INVOLVED(Kind.YES_NO),
    SERIOUS(Kind.YES_NO),
    BRIBE_AMOUNT(Kind.MONEY),
    BRIBE_RECEIVER(
            Kind.CHOICE, "POOL_EXPERT", "STATE_REP", "OFFICIAL", "PRIVATE_STAFF", "STATE_UNIT"),
    BRIBE_GIVER(Kind.CHOICE, "UNIT", "INDIVIDUAL"),
    BRIBE_AGGRAVATED(Kind.YES_NO),
    TRADE_SECRET(Kind.YES_NO),
    KEEP_INTENT(Kind.YES_NO),
    SWINDLED(Kind.MONEY),
    CERTIFIER(Kind.YES_NO),
    FICTITIOUS(Kind.MONEY),
    FICTITIOUS_OF(Kind.MONEY),
    MISUSED(Kind.MONEY),
    MISUSED_FUNDS(Kind.CHOICE, "PUBLIC", "COMPANY"),
    MISUSE(Kind.CHOICE, "ILLEGAL", "OTHER"),
    NOT_REFERRED(Kind.YES_NO),
    GRAVE_RESULT(Kind.YES_NO);

    /** How it is answered. */
    public enum Kind {
        MONEY,
        COUNT,
        CHOICE,
        YES_NO
    }

    private final Kind kind;
    private final List<String> choices;

    GraveField(Kind kind, String... choices) {
        this.kind = kind;
        this.choices = List.of(choices);
    }

    public Kind getKind() {
        return kind;
    }

    public List<String> getChoices() {
        return choices;
    }
}
