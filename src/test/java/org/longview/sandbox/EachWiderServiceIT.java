package org.longview.sandbox;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/**
 * A Jira of which one service alone has members of types that the plugin does not see, one service
 * after the other: it boots, and nothing is lost.
 */
@RunWith(Parameterized.class)
public class EachWiderServiceIT {
    @Rule public final TemporaryFolder folder = new TemporaryFolder();

    private final String service;

    public EachWiderServiceIT(String service, String feature) {
        this.service = service;
    }

    @Parameters(name = "{0}")
    public static List<Object[]> services() throws IOException {
        return EachServiceIT.services();
    }

    @Test
    public void bootsAndLosesNothing() throws Exception {
        try (OtherProcess jira = OtherProcess.startWider(folder.getRoot().toPath(), service)) {
            String roadmap = "/rest/longview/1.0/projects/APP/roadmap";
            assertEquals(201, jira.post("admin", roadmap, "{}").statusCode());
            assertEquals(200, jira.get("admin", roadmap).statusCode());
            String page = "/projects/APP?selectedItem=org.longview.longview:roadmap-link";
            assertTrue(jira.get("admin", page).body().contains("longview"));
            String report = jira.get("admin", "/rest/longview/1.0/selfcheck").body();
            assertEquals(report, 0, new ObjectMapper().readTree(report).get("lost").size());
        }
    }
}
