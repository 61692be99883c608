package org.yangguang.it;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Signs in as the database's owner, whom the server does not know; for negative controls and planted faults. */
final class Owner {

    private Owner() {}

    static Connection connect() throws SQLException {
        return DriverManager.getConnection(System.getProperty("db.url"), "postgres", "postgres");
    }

    static void execute(String sql) throws SQLException {
        try (Connection connection = connect()) {
            connection.createStatement().execute(sql);
        }
    }
}
