package org.yangguang.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A database from a release that knew less: it lacks lines, keeps no account of them, and the bureau has changed one. */
@ExtendWith(ArquillianExtension.class)
class OldDatabaseIT {

    @Resource(lookup = "java:jboss/datasources/YangguangDS")
    private DataSource database;

    @Deployment
    static EnterpriseArchive ear() throws SQLException {
        Owner.execute(
                "insert into roster.mapping (dataset, field_en, fact, transform, key, filter, pick, priority, note)"
                        + " select '501', 'TENDER_PROJECT_NAME', 'project.name', 'TEXT', 'TENDER_PROJECT_CODE', '', 'ONE',"
                        + " 1, '' where not exists (select from roster.mapping);"
                        + "update roster.mapping set note = '本局改过' where fact = 'project.name';"
                        + "delete from roster.mapping where fact in ('money.award', 'money.contract');"
                        + "insert into roster.mapping (dataset, field_en, fact, transform, key, filter, pick, priority, note)"
                        + " values ('513', 'BID_AMOUNT', 'money.award', 'MONEY:PRICE_UNIT', 'TENDER_PROJECT_CODE', '',"
                        + " 'ONE', 1, ''), ('512', 'CONTRACT_PRICE', 'money.contract', 'YUAN', 'TENDER_PROJECT_CODE', '',"
                        + " 'ONE', 1, '');"
                        + "delete from roster.mapping where fact like 'disclosure.%';"
                        + "delete from catalogue.item where code = 'J06' and not exists (select from draw.draw);"
                        + "delete from roster.delivered");
        return Deployments.ear(OldDatabaseIT.class);
    }

    @Test
    void the_start_adds_what_is_missing() throws SQLException {
        assertThat(count("roster.mapping where fact like 'disclosure.%'")).isEqualTo(7);
        assertThat(count("catalogue.item where code = 'J06'")).isPositive();
    }

    @Test
    void what_the_bureau_changed_stays_and_comes_no_second_time() throws SQLException {
        assertThat(count("roster.mapping where fact = 'project.name'")).isEqualTo(1);
        assertThat(count("roster.mapping where fact = 'project.name' and note = '本局改过'"))
                .isEqualTo(1);
    }

    @Test
    void a_line_as_an_earlier_release_brought_it_gives_way_and_one_of_the_bureau_stays()
            throws SQLException {
        assertThat(count("roster.mapping where fact = 'money.award'")).isEqualTo(1);
        assertThat(count("roster.mapping where fact = 'money.award' and transform like '%/%'"))
                .isEqualTo(1);
        assertThat(count("roster.mapping where fact = 'money.contract' and transform = 'YUAN'"))
                .isEqualTo(1);
        assertThat(count("roster.mapping where fact = 'money.contract'")).isEqualTo(1);
    }

    private int count(String rows) throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet found =
                        connection.createStatement().executeQuery("select count(*) from " + rows)) {
            found.next();
            return found.getInt(1);
        }
    }
}
