package org.yangguang.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.yangguang.dr1.frozen.DrawObject;
import org.yangguang.server.Database;

/** The rival: the same roster in PostgreSQL, sorted there. */
final class DatabaseOrder implements AutoCloseable {

    private final Database database;
    private final Connection connection;

    /** Starts an embedded server in the directory and loads the ids into a table. */
    DatabaseOrder(Path directory, List<DrawObject> objects) throws SQLException, IOException {
        this.database = Database.in(directory);
        this.connection = DriverManager.getConnection(database.url());
        byte[] ids =
                objects.stream()
                        .map(object -> object.id() + "\n")
                        .collect(Collectors.joining())
                        .getBytes(US_ASCII);
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE roster (id text PRIMARY KEY)");
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY roster FROM STDIN", new ByteArrayInputStream(ids));
            statement.execute("VACUUM ANALYZE roster");
            statement.execute("SET work_mem = '256MB'");
        }
    }

    /** The same draw as ours: by the ticket of each id. */
    List<String> byTicket(String seed, int limit) {
        return ids("ORDER BY sha256(convert_to('" + seed + "|obj|' || id, 'UTF8'))", limit);
    }

    /** What is usual, and nobody can check. */
    List<String> atRandom(int limit) {
        return ids("ORDER BY random()", limit);
    }

    private List<String> ids(String order, int limit) {
        String query = "SELECT id FROM roster " + order + " LIMIT " + limit;
        List<String> ids = new ArrayList<>(limit);
        try (PreparedStatement select = connection.prepareStatement(query);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
        return ids;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        database.close();
    }
}
