package org.yangguang.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
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
}
