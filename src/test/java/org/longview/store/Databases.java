package org.longview.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;

/** The databases that tests of the store run on. */
final class Databases {
    static final String H2 = "H2";
    static final String POSTGRES = "PostgreSQL";
    private static final String JDBC = System.getenv("LONGVIEW_TEST_JDBC");

    private Databases() {}

    static List<Object[]> here() {
        List<Object[]> here = new ArrayList<>();
        here.add(new Object[] {H2});
        if (JDBC == null || JDBC.isBlank()) {
            System.out.println(
                    "Skipped on PostgreSQL: LONGVIEW_TEST_JDBC names no database to test the store"
                            + " on");
        } else {
            here.add(new Object[] {POSTGRES});
        }
        return here;
    }

    static TestTables open(String database) throws Exception {
        return database.equals(H2) ? TestTables.onH2() : TestTables.on(JDBC);
    }

    /** Connections to PostgreSQL. */
    static HikariDataSource postgres() {
        return pool(JDBC);
    }

    static HikariDataSource pool(String jdbc) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(jdbc);
        config.setMaximumPoolSize(8);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        return new HikariDataSource(config);
    }
}
