package org.longview.sandbox.host;

import static org.junit.Assert.assertEquals;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class DatabaseTest {
    private static final String OWN = AoModule.prefix("org.longview");
    private static final String STRANGER = AoModule.prefix("org.example");

    @Rule public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void emptyingDropsTheTablesOfThePluginAndOfTheSandboxAndNoOthers() throws Exception {
        try (Database database = Database.open(Optional.empty(), folder.getRoot().toPath());
                Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA ELSEWHERE");
            for (String table :
                    new String[] {
                        "SANDBOX_RECORD",
                        OWN + "_NOTE",
                        STRANGER + "_NOTE",
                        "CUSTOMER",
                        "ELSEWHERE." + OWN + "_NOTE"
                    }) {
                statement.execute("CREATE TABLE " + table + " (ID INT)");
            }

            database.empty();

            assertEquals(
                    Set.of(
                            "PUBLIC.CUSTOMER",
                            "PUBLIC." + STRANGER + "_NOTE",
                            "ELSEWHERE." + OWN + "_NOTE"),
                    tables(connection));
        }
    }

    private static Set<String> tables(Connection connection) throws SQLException {
        Set<String> names = new TreeSet<>();
        try (ResultSet found =
                connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE"})) {
            while (found.next()) {
                String schema = found.getString("TABLE_SCHEM");
                if (!schema.equals("INFORMATION_SCHEMA")) {
                    names.add(schema + "." + found.getString("TABLE_NAME"));
                }
            }
        }
        return names;
    }
}
