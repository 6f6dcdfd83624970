package org.longview.sandbox;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.longview.sandbox.fixture.Clubs;

/** What a real Jira refuses of a plugin, and this host too. */
public class HostRulesIT {
    private static final String CLUBS = "/rest/fixture/1/clubs";

    @Rule public final TemporaryFolder folder = new TemporaryFolder();

    private static FixtureJar clubs() {
        return new FixtureJar()
                .with(Clubs.class, Clubs.ByName.class, Clubs.Silent.class, Clubs.Keeper.class)
                .module(
                        "<rest key=\"rest\" path=\"/fixture\" version=\"1\">"
                                + "<package>org.longview.sandbox.fixture</package></rest>");
    }

    private Boot boot(FixtureJar fixture) throws Exception {
        return Boot.in(
                folder.newFolder().toPath(),
                "plugin.jar",
                fixture.in(folder.getRoot().toPath()).toString());
    }

    @Test
    public void aResourceIsGivenTheOneBeanOfAType() throws Exception {
        try (Boot boot = boot(clubs().bean(Clubs.First.class))) {
            assertEquals("first", boot.get("admin", CLUBS).body());
            assertEquals(500, boot.get("admin", "/rest/fixture/1/silent-club").statusCode());
        }
    }

    @Test
    public void ofTwoBeansOfATypeAResourceIsGivenNeitherUnlessItNamesOne() throws Exception {
        FixtureJar two =
                clubs().bean(Clubs.First.class, "id=\"first\" primary=\"true\"")
                        .bean(Clubs.Second.class, "id=\"second\"");
        try (Boot boot = boot(two)) {
            HttpResponse<String> refused = boot.get("admin", CLUBS);

            assertEquals(refused.body(), 500, refused.statusCode());
            assertEquals("second", boot.get("admin", "/rest/fixture/1/named-club").body());
        }
    }

    @Test
    public void aRangeThatLeavesOutThisJirasPackagesKeepsAPluginFromStarting() throws Exception {
        for (String wrong :
                List.of(
                        "jakarta.ws.rs;version=\"[2,3)\"",
                        "jakarta.ws.rs.core;version=\"[4,5)\"",
                        "jakarta.inject;version=\"[3,4)\"",
                        "jakarta.servlet;version=\"[3,5)\"")) {
            Exception refused =
                    assertThrows(
                            wrong, Exception.class, () -> boot(new FixtureJar().imports(wrong)));
            assertTrue(refused.toString(), refused.toString().contains("jakarta."));
        }
        boot(new FixtureJar().imports("jakarta.ws.rs;version=\"[3,5)\"")).close();
    }
}
