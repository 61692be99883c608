package org.yangguang.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** 同事: who can be named in a plan, a team, a record; without the three administrators. */
@Stateless
@RolesAllowed({
    Roles.LEADER,
    Roles.CLERK,
    Roles.INSPECTOR,
    Roles.LEGAL,
    Roles.WITNESS,
    Roles.AUDITOR
})
public class People {

    private static final String AT_WORK =
            "select new org.yangguang.identity.Person(a.login, a.displayName, a.unit) from Account a"
                    + " where a.enabled = true and exists (select 1 from a.roles r where r in :business)";

    @PersistenceContext private EntityManager entities;

    /** Everybody who works on cases now, by login. */
    public List<Person> atWork() {
        return entities.createQuery(AT_WORK + " order by a.login", Person.class)
                .setParameter("business", Role.business())
                .getResultList();
    }
}
