package org.yangguang.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yangguang.archive.Timeline;
import org.yangguang.identity.Accounts;
import org.yangguang.identity.NewAccount;
import org.yangguang.identity.Role;
import org.yangguang.identity.SignIn;
import org.yangguang.it.people.Administrator;
import org.yangguang.it.people.Auditor;
import org.yangguang.it.people.Broken;
import org.yangguang.it.people.Clerk;
import org.yangguang.it.people.SecurityAdministrator;
import org.yangguang.kernel.Act;
import org.yangguang.platform.DocumentKind;
import org.yangguang.platform.DocumentNumbers;
import org.yangguang.platform.OnceTokens;

/** What every context stands on, in the real server on the real database. */
@ExtendWith(ArquillianExtension.class)
class FoundationIT {

    @Deployment
    static EnterpriseArchive ear() {
        return Deployments.ear(FoundationIT.class, Owner.class);
    }

    @PersistenceContext(unitName = "yangguang")
    private EntityManager entities;

    @Resource(lookup = "java:jboss/datasources/YangguangDS")
    private DataSource database;

    @Inject private UserTransaction transaction;
    @EJB private Clerk clerk;
    @EJB private Auditor auditor;
    @EJB private Administrator admin;
    @EJB private SecurityAdministrator security;

    @Test
    void every_entity_can_be_read_from_the_migrated_schema() {
        assertThat(entities.getMetamodel().getEntities())
                .isNotEmpty()
                .allSatisfy(
                        entity ->
                                entities.createQuery(
                                                "select e from " + entity.getName() + " e",
                                                entity.getJavaType())
                                        .setMaxResults(1)
                                        .getResultList());
    }

    @Test
    void a_trace_can_be_added_but_never_changed_or_removed() {
        Stream.of(
                        "update archive.entry set actor = 'nobody'",
                        "delete from archive.entry",
                        "truncate archive.entry cascade")
                .forEach(
                        sql -> {
                            assertThatThrownBy(() -> execute(sql))
                                    .hasMessageContaining("permission denied");
                            assertThatThrownBy(() -> Owner.execute(sql))
                                    .as("the trigger refuses even the owner")
                                    .hasMessageContaining("append-only");
                        });
    }

    @Test
    void an_act_and_its_trace_stand_or_fall_together() throws Exception {
        long before = countTraces();
        String login = "p" + UUID.randomUUID().toString().substring(0, 8);

        transaction.begin();
        admin.run(() -> bean(Accounts.class).open(person(login), "Correct-Horse-7"));
        transaction.rollback();
        assertThat(countTraces()).isEqualTo(before);

        admin.run(() -> bean(Accounts.class).open(person(login), "Correct-Horse-7"));
        assertThat(
                        auditor.call(
                                () ->
                                        bean(Timeline.class)
                                                .of(Act.Ref.person(login), 0, 10)
                                                .stream()
                                                .map(e -> e.kind() + " by " + e.actor())
                                                .toList()))
                .containsExactly("identity.AccountOpened by admin");
    }

    @Test
    void document_numbers_have_no_gap_even_when_a_document_fails() throws Exception {
        int first = numberThatIs(true);
        numberThatIs(false);
        int second = numberThatIs(true);
        assertThat(second).isEqualTo(first + 1);
    }

    @Test
    void one_token_has_one_effect_however_often_it_is_sent() throws Exception {
        String token = UUID.randomUUID().toString();
        var pool = Executors.newFixedThreadPool(8);
        List<Callable<String>> clicks = Collections.nCopies(8, () -> click(token));
        Set<String> results = new HashSet<>();
        for (Future<String> result : pool.invokeAll(clicks)) {
            results.add(result.get());
        }
        pool.shutdown();
        assertThat(results).hasSize(1);
    }

    @Test
    void boundaries_refuse_who_has_not_the_role() {
        assertThatThrownBy(() -> bean(Accounts.class).all()).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> clerk.run(() -> bean(Accounts.class).all()))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(
                        () ->
                                admin.run(
                                        () ->
                                                bean(Accounts.class)
                                                        .grant("clerk", Set.of(Role.LEADER))))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void the_three_administrators_exclude_each_other_and_business_roles() {
        assertThatThrownBy(
                        () ->
                                security.run(
                                        () ->
                                                bean(Accounts.class)
                                                        .grant(
                                                                "clerk",
                                                                EnumSet.of(
                                                                        Role.CLERK, Role.AUDITOR))))
                .satisfies(Broken.rule("identity.error.RolesExcludeEachOther"));
    }

    @Test
    void five_wrong_passwords_lock_the_account_and_the_right_one_no_longer_helps() {
        String login = "q" + UUID.randomUUID().toString().substring(0, 8);
        admin.run(() -> bean(Accounts.class).open(person(login), "Correct-Horse-7"));
        SignIn signIn = bean(SignIn.class);
        assertThat(signIn.verify(login, "Correct-Horse-7")).isPresent();
        for (int i = 0; i < 5; i++) {
            assertThat(signIn.verify(login, "wrong")).isEmpty();
        }
        assertThat(signIn.verify(login, "Correct-Horse-7")).isEmpty();
    }

    private int numberThatIs(boolean kept) throws Exception {
        transaction.begin();
        int serial = bean(DocumentNumbers.class).next(DocumentKind.DECISION).serial();
        if (kept) {
            transaction.commit();
        } else {
            transaction.rollback();
        }
        return serial;
    }

    private String click(String token) throws Exception {
        UserTransaction own = CDI.current().select(UserTransaction.class).get();
        own.begin();
        String result = bean(OnceTokens.class).once(token, () -> UUID.randomUUID().toString());
        own.commit();
        return result;
    }

    private long countTraces() throws Exception {
        return auditor.call(() -> bean(Timeline.class).countAll());
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.createStatement().execute(sql);
        }
    }

    private static NewAccount person(String login) {
        return new NewAccount(login, "试用人", "", false);
    }

    private static <T> T bean(Class<T> type) {
        return CDI.current().select(type).get();
    }
}
