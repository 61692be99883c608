package org.yangguang.plan.yearplan;

import java.util.List;
import org.yangguang.kernel.Act;

/** What all acts on a plan have in common. */
public sealed interface PlanAct extends Act {

    PlanId plan();

    String title();

    @Override
    default List<Ref> about() {
        return List.of(Ref.of("plan", plan()));
    }

    @Override
    default List<String> details() {
        return List.of(title());
    }

    /** A clerk drafted a year plan. */
    record PlanDrafted(PlanId plan, String title) implements PlanAct {}

    /** A clerk changed the draft of a year plan. */
    record PlanRevised(PlanId plan, String title) implements PlanAct {}

    /** A clerk submitted a year plan for approval. */
    record PlanSubmitted(PlanId plan, String title) implements PlanAct {}

    /** A leader sent a year plan back for revision. */
    record PlanReturned(PlanId plan, String title, String reason) implements PlanAct {

        @Override
        public List<String> details() {
            return List.of(title, reason);
        }
    }

    /** A leader approved a year plan; it has its number now. */
    record PlanApproved(PlanId plan, String title) implements PlanAct {}

    /** A year plan went public (S2). */
    record PlanPublished(PlanId plan, String title, String decidedBy) implements PlanAct {

        @Override
        public Secrecy secrecy() {
            return Secrecy.OPEN;
        }
    }
}
