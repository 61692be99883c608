package org.yangguang.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.yangguang.plan.yearplan.PlanStatus;
import org.yangguang.plan.yearplan.PlanView;
import org.yangguang.plan.yearplan.Plans;

/** 年度计划. */
@Named
@RequestScoped
public class PlansPage {

    @Inject private Plans plans;

    private List<PlanView> all;

    public List<PlanView> getAll() {
        if (all == null) {
            all = plans.all();
        }
        return all;
    }

    /** The colour of a state. */
    public String tone(PlanStatus status) {
        return switch (status) {
            case DRAFT -> "";
            case SUBMITTED, APPROVED -> "info";
            case RETURNED -> "warn";
            case PUBLISHED -> "ok";
        };
    }
}
