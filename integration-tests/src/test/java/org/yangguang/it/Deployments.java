package org.yangguang.it;

import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.hamcrest.Matcher;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.postgresql.Driver;
import org.yangguang.it.people.Person;

/** The EAR as it was built; for tests inside the server the test classes ride in its web module. */
final class Deployments {

    private Deployments() {}

    static EnterpriseArchive ear(Class<?>... tests) {
        EnterpriseArchive ear =
                ShrinkWrap.createFromZipFile(
                        EnterpriseArchive.class, new File(System.getProperty("ear.file")));
        if (tests.length > 0) {
            WebArchive war = ear.getAsType(WebArchive.class, "/web.war");
            war.addClasses(tests);
            war.addPackage(Person.class.getPackage());
            war.addAsLibrary(jarOf(Assertions.class));
            war.addAsLibrary(jarOf(Awaitility.class));
            war.addAsLibrary(jarOf(Matcher.class));
            // for what a test does as the database's owner
            war.addAsLibrary(jarOf(Driver.class));
            Testable.archiveToTest(war);
        }
        return ear;
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
