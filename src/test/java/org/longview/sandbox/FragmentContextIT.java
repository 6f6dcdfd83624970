package org.longview.sandbox;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.longview.sandbox.fixture.Told;
import org.longview.sandbox.host.FragmentContext;
import org.longview.sandbox.host.Host;
import org.longview.sandbox.host.WebFragments;
import org.longview.sandbox.jira.Data;
import org.longview.sandbox.jira.SandboxJira;

/** What conditions and context providers are told, in a project and outside. */
public class FragmentContextIT {
    private static final String ITEM =
            "<web-item key=\"%s\" section=\"jira.project.sidebar.plugins.navigation\" weight=\"1\">"
                    + "<label key=\"%s\"/><link>/projects</link>%s</web-item>";

    @ClassRule public static final TemporaryFolder HOME = new TemporaryFolder();

    private static Boot boot;

    @BeforeClass
    public static void start() throws Exception {
        String outside = "<condition class=\"%s\"/>".formatted(Told.Outside.class.getName());
        FixtureJar jar =
                new FixtureJar()
                        .with(Told.class, Told.Outside.class)
                        .file("told.vm", "<p id=\"told\">$told</p>")
                        .module(ITEM.formatted("always", "Always", ""))
                        .module(ITEM.formatted("outside", "Only outside", outside))
                        .module(
                                """
                                <web-panel key="panel" location="%s:always">
                                  <context-provider class="%s"/>
                                  <resource name="view" type="velocity" location="told.vm"/>
                                </web-panel>
                                """
                                        .formatted(FixtureJar.KEY, Told.class.getName()));
        boot =
                Boot.in(
                        HOME.newFolder().toPath(),
                        "plugin.jar",
                        jar.in(HOME.getRoot().toPath()).toString());
    }

    @AfterClass
    public static void stop() throws Exception {
        boot.close();
    }

    private static List<String> labels(Data.Project project) {
        Host host = boot.sandbox().host();
        SandboxJira jira = boot.sandbox().jira();
        jira.authentication()
                .runAs(jira.authentication().byKey("viewer").orElse(null), Locale.ENGLISH);
        try (Host.Visit visit = host.visit()) {
            return host
                    .plugin()
                    .orElseThrow()
                    .fragments()
                    .items(WebFragments.SIDEBAR, FragmentContext.of(jira, project))
                    .stream()
                    .map(WebFragments.Item::label)
                    .toList();
        } finally {
            jira.authentication().clearLoggedInUser();
        }
    }

    @Test
    public void onAPageOfAProjectHelperAndProjectNameItAndTheUserIsThere() throws Exception {
        String html =
                boot.get("viewer", "/projects/APP?selectedItem=" + FixtureJar.KEY + ":always")
                        .body();

        assertTrue(html, html.contains("<p id=\"told\">helper APP, project APP, user viewer</p>"));
        assertFalse(html, html.contains("Only outside"));
    }

    @Test
    public void outsideAProjectThereIsAHelperThatHasNone() {
        Data.Project app = boot.sandbox().jira().world().projectByKey("APP").orElseThrow();

        assertEquals(List.of("Always"), labels(app));
        assertEquals(List.of("Always", "Only outside"), labels(null));
    }
}
