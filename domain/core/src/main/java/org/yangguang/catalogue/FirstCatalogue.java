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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.yangguang.catalogue.ItemAct.CatalogueTakenOver;
import org.yangguang.identity.CurrentUser;
import org.yangguang.kernel.Act;
import org.yangguang.rules.catalogue.CheckItem;
import org.yangguang.rules.catalogue.CheckItems;

/**
 * On first start the list that ships with the rules becomes version 1 of every item; an item that a newer release adds
 * joins it on the day of the update. What is in the list is the bureau's.
 */
@Singleton
@Startup
@DependsOn("Clocks")
@PermitAll
public class FirstCatalogue {

    /** The plan of 2021 began to apply. */
    static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);

    @PersistenceContext private EntityManager entities;
    @Inject private Clock clock;
    @Inject private Event<Act> acts;

    @PostConstruct
    void fill() {
        Set<String> kept =
                Set.copyOf(
                        entities.createQuery("select distinct i.code from Item i", String.class)
                                .getResultList());
        List<CheckItem> missing =
                CheckItems.all().stream().filter(item -> !kept.contains(item.code())).toList();
        if (!missing.isEmpty()) {
            LocalDate from = kept.isEmpty() ? FIRST_DAY : LocalDate.now(clock);
            missing.forEach(item -> takeOver(item, from));
            acts.fire(new CatalogueTakenOver(missing.size(), from));
        }
    }

    private void takeOver(CheckItem shipped, LocalDate from) {
        Item item = new Item(shipped, from, CurrentUser.SYSTEM);
        item.ship(CurrentUser.SYSTEM);
        entities.persist(item);
    }
}
