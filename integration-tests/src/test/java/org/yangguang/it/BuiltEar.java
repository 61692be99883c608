package org.yangguang.it;

import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;

/** The EAR for tests that look at it from outside. */
public final class BuiltEar {

    private BuiltEar() {}

    public static EnterpriseArchive asBuilt() {
        return Deployments.ear();
    }
}
