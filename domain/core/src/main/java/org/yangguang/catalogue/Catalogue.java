package org.yangguang.catalogue;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yangguang.catalogue.ItemAct.ItemDraftDiscarded;
import org.yangguang.catalogue.ItemAct.ItemDrafted;
import org.yangguang.catalogue.ItemAct.ItemPublished;
import org.yangguang.catalogue.ItemRules.ItemUnknown;
import org.yangguang.catalogue.ItemRules.NoDraftOfItem;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Roles;
import org.yangguang.kernel.Act;

/** 抽查事项清单: published versions are open to everybody; a draft is written here and published by a leader. */
@Stateless
@PermitAll
public class Catalogue {

    private static final String IN_FORCE =
            "select i from Item i where i.status = PUBLISHED and i.from ="
                    + " (select max(j.from) from Item j where j.code = i.code"
                    + " and j.status = PUBLISHED and j.from <= :day) order by i.code";

    @PersistenceContext private EntityManager entities;
    @Inject private Event<Act> acts;
    @Inject private CurrentUser user;
    @Inject private Clock clock;

    /** The items in force and published on a day, by code: only these may be used in a task (国办发〔2024〕54号). */
    public List<CheckItemView> inForce(LocalDate on) {
        return entities.createQuery(IN_FORCE, Item.class)
                .setParameter("day", on)
                .getResultStream()
                .map(Item::view)
                .toList();
    }

    /** Those in force on a day that match. */
    public List<CheckItemView> find(ItemQuery wanted, LocalDate on) {
        return inForce(on).stream().filter(wanted::matches).toList();
    }

    /** Published versions of an item, newest first, each with its last day. */
    public List<CheckItemView> history(String code) {
        List<CheckItemView> versions = new ArrayList<>();
        LocalDate next = null;
        for (Item item : published(code)) {
            versions.add(item.view().until(next == null ? null : next.minusDays(1)));
            next = item.from();
        }
        if (versions.isEmpty()) {
            throw new ItemUnknown(String.valueOf(code));
        }
        return versions;
    }

    /** The draft of an item's next version, if somebody is writing one. */
    @RolesAllowed({
        Roles.LEGAL,
        Roles.CLERK,
        Roles.LEADER,
        Roles.AUDITOR,
        Roles.INSPECTOR,
        Roles.WITNESS
    })
    public Optional<CheckItemView> draftOf(String code) {
        return draft(code).map(Item::view);
    }

    /** Codes of the items that have a draft, for those who publish. */
    @RolesAllowed({
        Roles.LEGAL,
        Roles.CLERK,
        Roles.LEADER,
        Roles.AUDITOR,
        Roles.INSPECTOR,
        Roles.WITNESS
    })
    public List<String> drafted() {
        return entities.createQuery(
                        "select i.code from Item i where i.status = DRAFT order by i.code",
                        String.class)
                .getResultList();
    }

    /**
     * Writes the draft of the next version: the first time begins it, later times revise it.
     *
     * @param seen version of the draft on the screen, ignored the first time
     */
    @RolesAllowed({Roles.LEGAL, Roles.CLERK})
    public void draft(String code, ItemDraft wanted, long seen) {
        Item last = last(code);
        last.requireBefore(wanted.from());
        draft(code)
                .ifPresentOrElse(
                        open -> open.revise(wanted, seen),
                        () -> entities.persist(new Item(last, wanted, user.login())));
        acts.fire(new ItemDrafted(code, wanted.from()));
    }

    @RolesAllowed({Roles.LEGAL, Roles.CLERK})
    public void discard(String code) {
        entities.remove(requireDraft(code));
        acts.fire(new ItemDraftDiscarded(code));
    }

    /** Publishes the draft; never by its drafter. */
    @RolesAllowed(Roles.LEADER)
    public void publish(String code) {
        Item item = requireDraft(code);
        item.publish(user.login(), LocalDate.now(clock));
        acts.fire(new ItemPublished(code, item.number(), item.from()));
    }

    private List<Item> published(String code) {
        return entities.createQuery(
                        "select i from Item i where i.code = :c and i.status = PUBLISHED"
                                + " order by i.number desc",
                        Item.class)
                .setParameter("c", code)
                .getResultList();
    }

    private Item last(String code) {
        return published(code).stream().findFirst().orElseThrow(() -> new ItemUnknown(code));
    }

    private Optional<Item> draft(String code) {
        return entities.createQuery(
                        "select i from Item i where i.code = :c and i.status = DRAFT", Item.class)
                .setParameter("c", code)
                .getResultStream()
                .findFirst();
    }

    private Item requireDraft(String code) {
        return draft(code).orElseThrow(() -> new NoDraftOfItem(code));
    }
}
