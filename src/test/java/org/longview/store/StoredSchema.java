package org.longview.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.java.ao.RawEntity;
import org.longview.sandbox.MemoryDatabase;
import org.longview.sandbox.host.EntityActiveObjects;
import org.longview.sandbox.host.EntityTables;

/** A database with the tables that an older release made, as they were then, with rows in them. */
final class StoredSchema implements AutoCloseable {
    /** Of the namespace org.longview, as in a real Jira. */
    static final String PREFIX = "AO_8015F8";

    /** For tables of today beside them. */
    static final String FRESH = "AO_F4E5A0";

    private static final Path STORED = Path.of("src/test/resources/store");

    private final HikariDataSource pool;
    private final boolean postgres;

    private StoredSchema(HikariDataSource pool, boolean postgres) {
        this.pool = pool;
        this.postgres = postgres;
    }

    /**
     * @param version the model version of that release
     */
    static StoredSchema open(String database, int version) throws Exception {
        boolean postgres = database.equals(Databases.POSTGRES);
        StoredSchema schema =
                new StoredSchema(
                        postgres ? Databases.postgres() : MemoryDatabase.fresh(), postgres);
        schema.drop(PREFIX);
        schema.drop(FRESH);
        schema.execute("v" + version + (postgres ? "-postgresql.sql" : "-h2.sql"));
        schema.execute("v" + version + "-rows.sql");
        return schema;
    }

    private void execute(String script) throws Exception {
        String all = Files.readString(STORED.resolve(script));
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            // no text in the stored rows ends a line with a semicolon
            for (String one : all.split(";\n")) {
                statement.execute(one);
            }
        }
    }

    private void drop(String prefix) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : tables(connection, prefix)) {
                statement.execute("DROP TABLE \"" + table + "\" CASCADE");
            }
        }
    }

    private static List<String> tables(Connection connection, String prefix) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found =
                connection
                        .getMetaData()
                        .getTables(null, null, prefix + "%", new String[] {"TABLE"})) {
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME"));
            }
        }
        return tables;
    }

    /** Active Objects over the tables, which are brought up to date with these entities first. */
    ActiveObjects open(List<Class<? extends RawEntity<?>>> entities) throws SQLException {
        return open(PREFIX, entities);
    }

    ActiveObjects open(String prefix, List<Class<? extends RawEntity<?>>> entities)
            throws SQLException {
        return EntityActiveObjects.over(EntityTables.open(pool, postgres, prefix, entities));
    }

    /** Every column and index of the tables, in words, without the prefix. */
    Set<String> shape(String prefix) throws SQLException {
        Set<String> shape = new TreeSet<>();
        try (Connection connection = pool.getConnection()) {
            for (String table : tables(connection, prefix)) {
                String name = table.substring(prefix.length());
                try (ResultSet column =
                        connection.getMetaData().getColumns(null, null, table, null)) {
                    while (column.next()) {
                        shape.add(
                                "%s.%s %s(%s) null=%s"
                                        .formatted(
                                                name,
                                                column.getString("COLUMN_NAME"),
                                                column.getString("TYPE_NAME"),
                                                column.getInt("COLUMN_SIZE"),
                                                column.getString("IS_NULLABLE")));
                    }
                }
                try (ResultSet index =
                        connection.getMetaData().getIndexInfo(null, null, table, false, false)) {
                    while (index.next()) {
                        shape.add(
                                "%s.%s index unique=%s"
                                        .formatted(
                                                name,
                                                index.getString("COLUMN_NAME"),
                                                !index.getBoolean("NON_UNIQUE")));
                    }
                }
            }
        }
        return shape;
    }

    @Override
    public void close() throws SQLException {
        drop(PREFIX);
        drop(FRESH);
        pool.close();
    }
}
