package org.yangguang.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import org.yangguang.identity.CurrentUser;
import org.yangguang.kernel.Act;
import org.yangguang.rules.catalogue.CheckItem;
import org.yangguang.rules.catalogue.CheckItems;

/** On first start the list that ships with the rules becomes version 1 of every item. */
@Singleton
@Startup
@DependsOn("Clocks")
@PermitAll
public class FirstCatalogue {

    /** The plan of 2021 began to apply. */
    static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);

    @PersistenceContext private EntityManager entities;
    @Inject private Event<Act> acts;

    @PostConstruct
    void fill() {
        Long kept =
                entities.createQuery("select count(i) from Item i", Long.class).getSingleResult();
        if (kept == 0) {
            CheckItems.all().forEach(this::takeOver);
            acts.fire(new CatalogueTakenOver(CheckItems.all().size(), FIRST_DAY));
        }
    }

    private void takeOver(CheckItem shipped) {
        Item item = new Item(shipped, FIRST_DAY, CurrentUser.SYSTEM);
        item.ship(CurrentUser.SYSTEM);
        entities.persist(item);
    }
}
