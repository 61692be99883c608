package org.yangguang.plan;

/** A year plan went public (S2). */
public record PlanPublished(PlanId plan, String title, String decidedBy) implements PlanAct {

    @Override
    public Secrecy secrecy() {
        return Secrecy.OPEN;
    }
}
