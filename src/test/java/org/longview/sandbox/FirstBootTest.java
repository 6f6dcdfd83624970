package org.longview.sandbox;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.longview.sandbox.jira.SandboxJira;

public class FirstBootTest {
    private static final String JDBC =
            "jdbc:postgresql://localhost/x?user=u&password=secret&ssl=no";

    @Rule public final TemporaryFolder folder = new TemporaryFolder();

    private final HikariDataSource database = MemoryDatabase.fresh();
    private SandboxJira jira;

    @Before
    public void open() throws Exception {
        jira = SandboxJira.open(database, Clock.systemUTC());
    }

    @After
    public void close() {
        database.close();
    }

    private FirstBoot boot(String data, String jdbc) {
        Map<String, String> options = new HashMap<>();
        options.put("plugin.jar", folder.getRoot().toString());
        options.put("sandbox.bundles", folder.getRoot().toString());
        options.put("sandbox.assets", folder.getRoot().toString());
        options.put("sandbox.data", data);
        options.put("sandbox.jdbc", jdbc);
        Path home = folder.getRoot().toPath().resolve("home");
        return new FirstBoot(
                Options.forTest(home, options::get),
                jira,
                Clock.systemUTC(),
                new PrintStream(new ByteArrayOutputStream()));
    }

    private String refusal(String jdbc) throws Exception {
        boot("src/test/resources/boot", jdbc).importData();
        FirstBoot other = boot("src/test/resources/rest", jdbc);
        return assertThrows(BadOption.class, other::importData).getMessage();
    }

    @Test
    public void otherDataInTheHomeIsToldOfTheHome() throws Exception {
        String refusal = refusal("");

        assertTrue(refusal, refusal.startsWith("sandbox.home="));
    }

    @Test
    public void otherDataInADatabaseIsToldOfTheDatabaseWithoutItsPassword() throws Exception {
        String refusal = refusal(JDBC);

        assertTrue(
                refusal, refusal.startsWith("sandbox.jdbc=jdbc:postgresql://localhost/x?user=u"));
        assertTrue(refusal, refusal.contains("&ssl=no"));
        assertFalse(refusal, refusal.contains("secret"));
    }

    @Test
    public void anAddressOfAnotherDatabaseIsRefusedWithoutItsPassword() {
        BadOption e =
                assertThrows(
                        BadOption.class,
                        () -> boot("", "jdbc:mysql://localhost/x?password=secret"));

        assertEquals(
                "sandbox.jdbc=jdbc:mysql://localhost/x?password=...:"
                        + " only jdbc:postgresql: is supported",
                e.getMessage());
        assertFalse(Files.exists(folder.getRoot().toPath().resolve("home")));
    }
}
