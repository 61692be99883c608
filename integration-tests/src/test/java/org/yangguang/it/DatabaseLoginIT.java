package org.yangguang.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The login of the server can read and add, and do nothing to what is sealed. */
@ExtendWith(ArquillianExtension.class)
class DatabaseLoginIT {

    /** Table to one of its columns. */
    private static final Map<String, String> SEALED =
            Map.of(
                    "draw.file", "content",
                    "draw.log", "hash",
                    "draw.event", "line",
                    "draw.appointment", "inspector",
                    "archive.entry", "actor",
                    "archive.entry_ref", "ref_id",
                    "platform.document_number", "text");

    @Deployment
    static EnterpriseArchive ear() {
        return Deployments.ear(DatabaseLoginIT.class, Owner.class);
    }

    @Resource(lookup = "java:jboss/datasources/YangguangDS")
    private DataSource database;

    @Test
    void it_is_nobody_special_and_owns_nothing() throws SQLException {
        assertThat(words("select current_user")).containsExactly("postgres_app");
        assertThat(
                        words(
                                "select rolname from pg_roles where pg_has_role(current_user, oid, 'member')"
                                        + " and rolname <> current_user"))
                .isEmpty();
        assertThat(
                        words(
                                "select rolname from pg_roles where rolname = current_user and (rolsuper or"
                                        + " rolcreaterole or rolcreatedb or rolbypassrls or rolreplication)"))
                .isEmpty();
        assertThat(words("select relname from pg_class where relowner = current_user::regrole"))
                .isEmpty();
    }

    @Test
    void what_is_sealed_it_neither_changes_nor_removes_nor_empties() {
        assertThat(SEALED)
                .allSatisfy(
                        (table, column) -> {
                            assertDenied("update %s set %s = %s".formatted(table, column, column));
                            assertDenied("delete from " + table);
                            assertDenied("truncate " + table + " cascade");
                        });
        assertDenied("delete from draw.draw");
        assertDenied("delete from draw.seat");
    }

    @Test
    void it_cannot_switch_off_what_guards_the_tables() {
        assertThat(SEALED.keySet())
                .allSatisfy(
                        table -> {
                            assertDenied("alter table " + table + " disable trigger all");
                            assertDenied("drop table " + table + " cascade");
                        });
        Stream.of(
                        "drop trigger log_stays on draw.log",
                        "create or replace function platform.refuse_change() returns trigger language plpgsql"
                                + " as 'begin return null; end'",
                        "create table draw.other (id int)",
                        "create temporary table other (id int)",
                        "set session_replication_role = replica",
                        "set role postgres",
                        "set session authorization postgres",
                        "select * from platform_history.flyway_schema_history")
                .forEach(this::assertDenied);
    }

    @Test
    void a_table_with_a_guard_gives_no_right_that_the_guard_refuses() throws SQLException {
        assertThat(
                        words(
                                "select t.tgrelid::regclass from pg_trigger t where t.tgfoid ="
                                        + " 'platform.refuse_change'::regproc and t.tgtype & 1 = 0 and (t.tgtype & 16"
                                        + " > 0 and has_table_privilege(t.tgrelid, 'update') or t.tgtype & 8 > 0 and"
                                        + " has_table_privilege(t.tgrelid, 'delete'))"))
                .isEmpty();
        assertThat(
                        words(
                                "select c.oid::regclass from pg_class c where c.relkind = 'r' and c.relnamespace not"
                                        + " in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace) and"
                                        + " (has_table_privilege(c.oid, 'truncate') or has_table_privilege(c.oid,"
                                        + " 'trigger') or has_table_privilege(c.oid, 'references'))"))
                .isEmpty();
    }

    @Test
    void the_owner_could_once_the_guards_are_off_so_the_refusals_are_those_of_the_login()
            throws SQLException {
        assertThatThrownBy(() -> Owner.execute("delete from draw.log"))
                .hasMessageContaining("append-only");
        try (Connection owner = Owner.connect()) {
            owner.setAutoCommit(false);
            for (String table : List.of("draw.log", "draw.file")) {
                owner.createStatement().execute("alter table " + table + " disable trigger all");
                owner.createStatement().execute("delete from " + table);
            }
            owner.rollback();
        }
    }

    private void assertDenied(String sql) {
        assertThatThrownBy(() -> execute(sql))
                .as(sql)
                .satisfies(
                        refused ->
                                assertThat(refused.getMessage())
                                        .matches(
                                                "(?s).*(permission denied|must be owner|cannot set|must be).*"));
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.createStatement().execute(sql);
        }
    }

    private List<String> words(String sql) throws SQLException {
        List<String> words = new ArrayList<>();
        try (Connection connection = database.getConnection();
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                words.add(rows.getString(1));
            }
        }
        return words;
    }
}
