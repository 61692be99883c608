package org.yangguang.plan;

import java.util.List;

/** A leader sent a year plan back for revision. */
public record PlanReturned(PlanId plan, String title, String reason) implements PlanAct {

    @Override
    public List<String> details() {
        return List.of(title, reason);
    }
}
