package org.yangguang.it.browser;

import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yangguang.it.BuiltEar;

/** The bureau's work as its people do it, in a real browser on the built EAR. */
@ExtendWith(ArquillianExtension.class)
class MainJobStoryIT {

    @Deployment(testable = false)
    static EnterpriseArchive ear() {
        return BuiltEar.asBuilt();
    }

    @Test
    void what_goes_wrong_on_ordinary_days_is_said_clearly_and_loses_nothing() {
        try (Browsing browsing = new Browsing()) {
            new Mishaps(browsing.desk().signIn("clerk")).tell();
        }
    }

    @Test
    void a_task_is_drawn_inspected_judged_and_published() {
        try (Browsing browsing = new Browsing()) {
            new MainJob(browsing).tell();
        }
    }

    @Test
    void whatever_a_menu_offers_opens_for_whoever_sees_it() {
        try (Browsing browsing = new Browsing()) {
            new Rounds(browsing).tell();
        }
    }
}
