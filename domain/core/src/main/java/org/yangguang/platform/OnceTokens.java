package org.yangguang.platform;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.function.Supplier;

/**
 * One form, one effect: a double click, a reload or a repeated request with the same token gets the first result.
 *
 * <p>The token row is locked before the effect runs, so a second request waits and then reads the first's result.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class OnceTokens {

    @PersistenceContext private EntityManager entities;

    /** Runs the effect unless the token was used; returns the id that the first run returned. */
    public String once(String token, Supplier<String> effect) {
        int fresh =
                entities.createNativeQuery(
                                "insert into platform.once_token (token, result) values (:t, '')"
                                        + " on conflict (token) do nothing")
                        .setParameter("t", token)
                        .executeUpdate();
        if (fresh == 0) {
            return (String)
                    entities.createNativeQuery(
                                    "select result from platform.once_token where token = :t")
                            .setParameter("t", token)
                            .getSingleResult();
        }
        String result = effect.get();
        entities.createNativeQuery("update platform.once_token set result = :r where token = :t")
                .setParameter("r", result)
                .setParameter("t", token)
                .executeUpdate();
        return result;
    }
}
