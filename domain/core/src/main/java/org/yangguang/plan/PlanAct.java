package org.yangguang.plan;

import java.util.List;
import org.yangguang.kernel.Act;

/** What all acts on a plan have in common. */
interface PlanAct extends Act {

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
}
