package org.longview.sandbox;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.nio.file.Path;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.longview.sandbox.fixture.NoteRow;
import org.longview.sandbox.fixture.Notes;

/** When a plugin may use its tables, and how they are brought up to date before. */
public class PluginDataIT {
    private static final String NOTES = "/rest/fixture/1/notes";

    @Rule public final TemporaryFolder folder = new TemporaryFolder();

    private static FixtureJar notes(Class<?>... tasks) {
        StringBuilder ao = new StringBuilder("<ao key=\"ao\">");
        ao.append("<entity>").append(NoteRow.class.getName()).append("</entity>");
        for (Class<?> task : tasks) {
            ao.append("<upgradeTask>").append(task.getName()).append("</upgradeTask>");
        }
        return new FixtureJar()
                .service(ActiveObjects.class)
                .service(PluginSettingsFactory.class)
                .with(Notes.class, NoteRow.class)
                .with(tasks)
                .module(
                        "<rest key=\"rest\" path=\"/fixture\" version=\"1\">"
                                + "<package>org.longview.sandbox.fixture</package></rest>")
                .module(ao + "</ao>");
    }

    private Path jar(FixtureJar fixture) throws Exception {
        return fixture.in(folder.getRoot().toPath());
    }

    private Boot boot(FixtureJar fixture) throws Exception {
        Path home = folder.getRoot().toPath().resolve("home");
        return Boot.in(home, "plugin.jar", jar(fixture).toString());
    }

    private static void add(Boot boot, String note) throws Exception {
        assertEquals(
                204,
                boot.send("admin", "POST", NOTES, note, "Content-Type", "application/json")
                        .statusCode());
    }

    private static String all(Boot boot) throws Exception {
        return boot.get("admin", NOTES).body();
    }

    private static PluginSettings settings(Boot boot) {
        Object factory = boot.sandbox().jira().services().get(PluginSettingsFactory.class);
        return ((PluginSettingsFactory) factory).createGlobalSettings();
    }

    @Test
    public void aUseBeforeThePluginHasStartedFailsAndSaysWhy() {
        Exception failure =
                assertThrows(Exception.class, () -> boot(notes().bean(Notes.Hasty.class)));

        assertTrue(
                failure.getMessage(),
                failure.getMessage()
                        .contains(
                                "Active Objects are not available before the plugin has started"));
    }

    @Test
    public void onceThePluginHasStartedItsTablesAreThere() throws Exception {
        try (Boot boot = boot(notes())) {
            add(boot, "one");

            assertEquals("one", all(boot));
        }
    }

    @Test
    public void anUpgradeRunsItsTasksOverTheOldRowsOnceWhetherHotOrAtAStart() throws Exception {
        try (Boot boot = boot(notes())) {
            add(boot, "one");
            settings(boot).put("fixture.mark", "*");

            boot.sandbox().host().upgrade(jar(notes(Notes.Mark.class).version("1.1.0")));

            assertEquals("*one", all(boot));
            add(boot, "two");
            boot.sandbox().host().disable();
            boot.sandbox().host().enable();
            assertEquals("*one,two", all(boot));
        }
        try (Boot again = boot(notes(Notes.Mark.class).version("1.1.0"))) {
            assertEquals("*one,two", all(again));
        }
    }

    @Test
    public void aTaskThatFailsMakesTheTablesUnusableSaysWhyAndIsTriedAgain() throws Exception {
        try (Boot boot = boot(notes())) {
            add(boot, "one");
            settings(boot).put("fixture.mark", "*");

            boot.sandbox()
                    .host()
                    .upgrade(jar(notes(Notes.Broken.class, Notes.Mark.class).version("1.1.0")));

            for (int i = 0; i < 2; i++) {
                String message = all(boot);
                assertTrue(
                        message,
                        message.startsWith("Active Objects of org.example.fixture cannot be used")
                                && message.contains(Notes.Broken.class.getName())
                                && message.contains("from model version 1 to 2")
                                && message.contains("broken on purpose"));
            }
            boot.sandbox().host().upgrade(jar(notes(Notes.Mark.class).version("1.1.1")));
            assertEquals("the first task is not run twice", "*one", all(boot));
        }
    }

    @Test
    public void aTaskIsToldToUseTheActiveObjectsThatItIsGiven() throws Exception {
        try (Boot boot = boot(notes(Notes.Impatient.class))) {
            String message = all(boot);

            assertTrue(message, message.contains("must use the Active Objects that it is given"));
        }
    }

    @Test
    public void aPartOfTheModuleThatIsUnknownIsRefusedByName() throws Exception {
        FixtureJar jar = new FixtureJar().module("<ao key=\"ao\"><dragon>smaug</dragon></ao>");
        try (Boot boot =
                boot(
                        jar.service(ActiveObjects.class)
                                .with(Notes.class, NoteRow.class)
                                .module(
                                        "<rest key=\"rest\" path=\"/fixture\" version=\"1\">"
                                                + "<package>org.longview.sandbox.fixture</package>"
                                                + "</rest>"))) {
            String answer = all(boot);

            assertTrue(answer, answer.contains("<dragon>"));
        }
    }
}
