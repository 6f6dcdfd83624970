package org.longview.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.user.preferences.ExtendedPreferences;
import com.atlassian.jira.user.preferences.UserPreferencesManager;
import com.atlassian.jira.user.util.UserManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.longview.roadmap.Letter;
import org.longview.roadmap.Viewer;
import org.longview.sandbox.jira.Data;
import org.longview.sandbox.jira.SandboxJira;

/** Mails of the simulated Jira, whose preferences are as particular about types as Jira's. */
public class SandboxMailsTest {
    private static final String FORMAT = "user.notifications.mimetype";

    @Rule public final TemporaryFolder folder = new TemporaryFolder();

    private SandboxJira jira;
    private Map<Class<?>, Object> services;

    @Before
    public void open() throws Exception {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:mails" + UUID.randomUUID() + ";MODE=LEGACY;DB_CLOSE_DELAY=-1");
        jira = SandboxJira.open(database, Clock.systemUTC());
        jira.save(new Data.User("ann", "ann", "Ann", true, "x", List.of()));
        jira.outbox().into(folder.getRoot().toPath());
        services = jira.services();
    }

    private String typeOfTheMailTo(String userKey) throws IOException {
        new JiraPost(
                        (UserManager) services.get(UserManager.class),
                        name ->
                                services.entrySet().stream()
                                        .filter(s -> s.getKey().getName().equals(name))
                                        .map(Map.Entry::getValue)
                                        .findFirst())
                .send(
                        new Viewer(userKey, Locale.ENGLISH),
                        new Letter("News", "It moved", "<p>It moved</p>"));
        try (Stream<Path> mails = Files.list(folder.getRoot().toPath())) {
            Optional<String> type =
                    Files.readAllLines(mails.findFirst().orElseThrow()).stream()
                            .filter(line -> line.startsWith("Content-Type"))
                            .findFirst();
            return type.orElseThrow();
        }
    }

    @Test
    public void who_chose_text_gets_text() throws IOException {
        jira.preferPlainMails("ann");

        assertEquals("Content-Type: text/plain; charset=UTF-8", typeOfTheMailTo("ann"));
    }

    @Test
    public void who_chose_nothing_gets_html() throws IOException {
        assertEquals("Content-Type: text/html; charset=UTF-8", typeOfTheMailTo("ann"));
    }

    @Test
    public void a_preference_is_a_string_and_nothing_else() {
        jira.preferPlainMails("ann");
        ExtendedPreferences preferences =
                ((UserPreferencesManager) services.get(UserPreferencesManager.class))
                        .getExtendedPreferences(
                                ((UserManager) services.get(UserManager.class))
                                        .getUserByKey("ann"));

        assertEquals("text", preferences.getString(FORMAT));
        String refused =
                assertThrows(IllegalStateException.class, () -> preferences.getText(FORMAT))
                        .getMessage();
        assertTrue(refused, refused.contains("is a STRING"));
    }
}
