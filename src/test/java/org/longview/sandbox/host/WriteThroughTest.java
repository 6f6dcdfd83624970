package org.longview.sandbox.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** What the built-in database acknowledged is there after its process was killed. */
public class WriteThroughTest {
    private static final int ENOUGH = 40;

    @Rule public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void nothing_that_was_acknowledged_is_lost_when_the_process_is_killed()
            throws Exception {
        assertKeepsWhatItAcknowledged(1);
    }

    @Test
    public void nor_of_several_who_write_at_once() throws Exception {
        assertKeepsWhatItAcknowledged(4);
    }

    private void assertKeepsWhatItAcknowledged(int writers) throws Exception {
        Path home = folder.newFolder().toPath();
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Writer.class.getName(),
                                home.toString(),
                                Integer.toString(writers))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        Set<String> acknowledged = new HashSet<>();
        try (BufferedReader told = process.inputReader()) {
            for (String line; (line = told.readLine()) != null; ) {
                acknowledged.add(line);
                if (acknowledged.size() == ENOUGH) {
                    // by its handle, which leaves what it said before to be read
                    process.toHandle().destroyForcibly();
                }
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertTrue(acknowledged.size() >= ENOUGH);

        acknowledged.removeAll(kept(home));

        assertEquals(Set.of(), acknowledged);
    }

    private static Set<String> kept(Path home) throws SQLException {
        Set<String> kept = new HashSet<>();
        try (Database database = Database.open(Optional.empty(), home);
                Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT NAME FROM NOTE")) {
            while (found.next()) {
                kept.add("=" + found.getString(1));
            }
        }
        return kept;
    }

    /** Writes until it is killed, and says what is committed. */
    public static final class Writer {
        private Writer() {}

        public static void main(String[] arguments) throws SQLException {
            Database database = Database.open(Optional.empty(), Path.of(arguments[0]));
            try (Connection connection = database.source().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE TABLE NOTE (NAME VARCHAR(50))");
            }
            for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
                String name = "writer" + i;
                new Thread(() -> write(database, name)).start();
            }
        }

        private static void write(Database database, String name) {
            try (Connection connection = database.source().getConnection();
                    PreparedStatement note =
                            connection.prepareStatement("INSERT INTO NOTE VALUES (?)")) {
                connection.setAutoCommit(false);
                for (int i = 0; ; i++) {
                    note.setString(1, name + "." + i);
                    note.execute();
                    connection.commit();
                    synchronized (System.out) {
                        System.out.println("=" + name + "." + i);
                    }
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
