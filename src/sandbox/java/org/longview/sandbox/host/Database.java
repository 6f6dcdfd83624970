package org.longview.sandbox.host;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** The one database of a sandbox, pooled, at READ COMMITTED as a real Jira's. */
public final class Database implements AutoCloseable {
    private static final Pattern OURS =
            Pattern.compile("(?i)sandbox_record|" + AoModule.prefix("org.longview") + "_.*");

    private final HikariDataSource pool;
    private final boolean postgres;

    private Database(HikariDataSource pool, boolean postgres) {
        this.pool = pool;
        this.postgres = postgres;
    }

    /**
     * Opens PostgreSQL at the address, or H2 in the home.
     *
     * @throws SQLException when the database refuses
     */
    public static Database open(Optional<String> jdbc, Path home) throws SQLException {
        // the legacy mode takes the order of statements in which Active Objects makes its tables
        String url =
                jdbc.orElse(
                        "jdbc:h2:file:"
                                + home.toAbsolutePath().resolve("database")
                                + ";MODE=LEGACY;DB_CLOSE_DELAY=-1;WRITE_DELAY=0");
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setDriverClassName(jdbc.isPresent() ? "org.postgresql.Driver" : "org.h2.Driver");
        if (jdbc.isEmpty()) {
            config.setUsername("sa");
            config.setPassword("");
        }
        config.setMaximumPoolSize(20);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(10_000);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        config.setPoolName("sandbox");
        // asked before the pool does, which would log a refusal at length
        DriverManager.getConnection(url, config.getUsername(), config.getPassword()).close();
        return new Database(new HikariDataSource(config), jdbc.isPresent());
    }

    /** Drops the tables of the sandbox and of the plugin, and no others. */
    public void empty() throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : ours(connection)) {
                statement.execute("DROP TABLE " + table + " CASCADE");
            }
        }
    }

    /** In the schema that the sandbox writes to: another may be somebody else's. */
    private static List<String> ours(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found =
                connection
                        .getMetaData()
                        .getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
            while (found.next()) {
                String table = found.getString("TABLE_NAME");
                if (OURS.matcher(table).matches()) {
                    tables.add("\"%s\".\"%s\"".formatted(connection.getSchema(), table));
                }
            }
        }
        return tables;
    }

    public DataSource source() {
        return postgres ? pool : WriteThrough.over(pool);
    }

    boolean isPostgres() {
        return postgres;
    }

    /** Closes the pool; H2 is told to write and let go of its file. */
    @Override
    public void close() {
        if (!postgres) {
            try (var connection = pool.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("SHUTDOWN");
            } catch (SQLException ignored) {
                // a database that is gone already needs no shutdown
            }
        }
        pool.close();
    }
}
