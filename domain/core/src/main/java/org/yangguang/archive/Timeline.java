package org.yangguang.archive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.yangguang.identity.CurrentUser;
import org.yangguang.identity.Role;
import org.yangguang.identity.Roles;
import org.yangguang.kernel.Act;

/** 时间线: everything done about a subject, a task, a person, newest first. Sealed acts need a need to know (S15). */
@Stateless
@RolesAllowed({
    Roles.AUDITOR,
    Roles.LEADER,
    Roles.CLERK,
    Roles.INSPECTOR,
    Roles.LEGAL,
    Roles.WITNESS
})
public class Timeline {

    private static final String VISIBLE =
            " from TraceEntry e where (:kind is null or exists (select 1 from e.about a where a.kind = :kind and a.refId = :id))"
                    + " and (:all = true or e.secrecy <> :sealed or e.actor = :me"
                    + " or exists (select 1 from e.about p where p.kind = 'person' and p.refId = :me))";

    @PersistenceContext private EntityManager entities;
    @Inject private CurrentUser user;

    /** One page of the entries about a reference. */
    public List<TraceView> of(Act.Ref about, int first, int size) {
        return visible("select e" + VISIBLE + " order by e.id desc", TraceEntry.class, about)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultStream()
                .map(TraceEntry::view)
                .toList();
    }

    public long count(Act.Ref about) {
        return visible("select count(e)" + VISIBLE, Long.class, about).getSingleResult();
    }

    /** One page of everything that was ever done. */
    @RolesAllowed(Roles.AUDITOR)
    public List<TraceView> all(int first, int size) {
        return of(new Act.Ref(null, null), first, size);
    }

    @RolesAllowed(Roles.AUDITOR)
    public long countAll() {
        return count(new Act.Ref(null, null));
    }

    private <T> TypedQuery<T> visible(String query, Class<T> type, Act.Ref about) {
        return entities.createQuery(query, type)
                .setParameter("kind", about.kind())
                .setParameter("id", about.id())
                .setParameter("all", user.has(Role.AUDITOR))
                .setParameter("sealed", Act.Secrecy.SEALED)
                .setParameter("me", user.login());
    }
}
