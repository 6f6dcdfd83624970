package org.longview.sandbox.jira;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** Keeps the world's records as JSON rows of one table, written through in transactions. */
final class Records {
    private static final ObjectMapper JSON =
            new ObjectMapper()
                    .registerModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    private static final Map<String, Class<?>> KINDS =
            Map.of(
                    "user", Data.User.class,
                    "project", Data.Project.class,
                    "status", Data.Status.class,
                    "type", Data.Type.class,
                    "priority", Data.Constant.class,
                    "resolution", Data.Constant.class,
                    "field", Data.Field.class,
                    "sprint", Data.Sprint.class,
                    "issue", Data.Issue.class,
                    "setting", String.class);

    /** A row: a record of null deletes what was there. */
    record Row(String kind, String id, Object record) {}

    private final DataSource database;

    Records(DataSource database) throws SQLException {
        this.database = database;
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE IF NOT EXISTS SANDBOX_RECORD"
                            + " (KIND VARCHAR(20) NOT NULL, ID VARCHAR(200) NOT NULL, JSON TEXT NOT NULL,"
                            + " PRIMARY KEY (KIND, ID))");
        }
    }

    /** Hands every kept record to the reader, with its kind. */
    void readAll(Consumer<Row> reader) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT KIND, ID, JSON FROM SANDBOX_RECORD")) {
            while (rows.next()) {
                String kind = rows.getString(1);
                Object record = JSON.readValue(rows.getString(3), KINDS.get(kind));
                reader.accept(new Row(kind, rows.getString(2), record));
            }
        } catch (JsonProcessingException e) {
            throw new SQLException("A kept record cannot be read: " + e.getMessage(), e);
        }
    }

    /** Writes all rows or none. */
    void write(List<Row> rows) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement delete =
                            connection.prepareStatement(
                                    "DELETE FROM SANDBOX_RECORD WHERE KIND = ? AND ID = ?");
                    PreparedStatement insert =
                            connection.prepareStatement(
                                    "INSERT INTO SANDBOX_RECORD (KIND, ID, JSON) VALUES (?, ?, ?)")) {
                for (Row row : rows) {
                    delete.setString(1, row.kind());
                    delete.setString(2, row.id());
                    delete.addBatch();
                }
                delete.executeBatch();
                for (Row row : rows) {
                    if (row.record() != null) {
                        insert.setString(1, row.kind());
                        insert.setString(2, row.id());
                        insert.setString(3, JSON.writeValueAsString(row.record()));
                        insert.addBatch();
                    }
                }
                insert.executeBatch();
                connection.commit();
            } catch (SQLException | JsonProcessingException e) {
                connection.rollback();
                throw new SQLException(
                        "The sandbox's data cannot be written: " + e.getMessage(), e);
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }
}
