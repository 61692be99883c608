package org.yangguang.server;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Map;
import org.flywaydb.core.Flyway;

/**
 * Brings the database to the shape of this release as its owner, and opens the login that the server works with. The owner's
 * password never reaches the server: nothing there can alter a table or switch off a trigger.
 */
public final class Schema {

    private static final int PASSWORD_BYTES = 32;

    private Schema() {}

    /** What the server signs in with; the password is new at every start. */
    public record Login(String user, String password) {}

    /** Migrates and grants; the owner needs {@code CREATEROLE}. */
    public static Login prepare(String url, String owner, String password) {
        Login login = open(url, owner, password);
        Flyway.configure()
                .dataSource(url, owner, password)
                .locations("classpath:db/migration")
                // numbers are families of contexts: a new V041 follows an older V081
                .outOfOrder(true)
                .defaultSchema("platform_history")
                .createSchemas(true)
                .placeholders(Map.of("app", login.user()))
                .load()
                .migrate();
        return login;
    }

    private static Login open(String url, String owner, String password) {
        try (Connection connection = DriverManager.getConnection(url, owner, password);
                Statement statement = connection.createStatement()) {
            Login login = new Login(role(statement), secret());
            statement.execute(command(connection, login));
            return login;
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "the server's login could not be opened; has " + owner + " CREATEROLE?", e);
        }
    }

    /** One role a database, because roles belong to the whole cluster. */
    private static String role(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select current_database() || '_app'")) {
            row.next();
            return row.getString(1);
        }
    }

    private static String command(Connection connection, Login login) throws SQLException {
        String question =
                "select case when exists (select from pg_roles where rolname = ?) then 'alter' else"
                        + " 'create' end || format(' role %I login noinherit password %L', cast(? as"
                        + " text), cast(? as text))";
        try (PreparedStatement asked = connection.prepareStatement(question)) {
            asked.setString(1, login.user());
            asked.setString(2, login.user());
            asked.setString(3, login.password());
            try (ResultSet row = asked.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    private static String secret() {
        byte[] bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
