package org.yangguang.it.browser;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yangguang.it.BuiltEar;

/** A plan that is given up, in a real browser on the built EAR. */
@ExtendWith(ArquillianExtension.class)
class GivenUpPlanStoryIT {

    @Deployment(testable = false)
    static EnterpriseArchive ear() {
        return BuiltEar.asBuilt();
    }

    @Test
    void a_plan_is_given_up_and_everybody_can_verify_that() {
        try (Browsing browsing = new Browsing()) {
            new GivenUpPlan(browsing).tell();
        }
    }
}
