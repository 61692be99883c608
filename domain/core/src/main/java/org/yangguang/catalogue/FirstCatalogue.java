package org.yangguang.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;

/** On first start the list that ships with the rules becomes version 1 of every item. */
@Singleton
@Startup
@DependsOn("Clocks")
@PermitAll
public class FirstCatalogue {

    @EJB private Catalogue catalogue;

    @PostConstruct
    void fill() {
        catalogue.takeOver();
    }
}
