package org.longview.sandbox;

import static org.junit.Assert.assertEquals;

import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.longview.sandbox.fixture.Doors;

/** Who gets into a plugin's REST resources, by how they are annotated and how one asks. */
public class RestRulesIT {
    private static final String DOORS = "/rest/fixture/1/doors/";
    private static final String[] FORMS = {
        "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "text/plain"
    };

    @ClassRule public static final TemporaryFolder HOME = new TemporaryFolder();

    private static Boot boot;

    @BeforeClass
    public static void start() throws Exception {
        FixtureJar jar =
                new FixtureJar()
                        .with(Doors.class, Doors.OpenHouse.class)
                        .module(
                                "<rest key=\"rest\" path=\"/fixture\" version=\"1\">"
                                        + "<package>org.longview.sandbox.fixture</package></rest>");
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

    private static int status(String user, String method, String path, String... headers)
            throws Exception {
        String body = method.equals("GET") ? null : "a=b";
        return boot.send(user, method, path, body, headers).statusCode();
    }

    @Test
    public void withoutAnnotationOnlyWhoIsLoggedInGetsIn() throws Exception {
        assertEquals(401, status(null, "GET", DOORS + "plain"));
        assertEquals(200, status("viewer", "GET", DOORS + "plain"));
    }

    @Test
    public void anAnnotatedMethodOrClassIsOpenToEverybody() throws Exception {
        assertEquals(200, status(null, "GET", DOORS + "open"));
        assertEquals(200, status(null, "GET", "/rest/fixture/1/house"));
        assertEquals("came in", boot.get(null, DOORS + "open").body());
    }

    @Test
    public void anOpenMethodOpensNoOtherOfItsClass() throws Exception {
        assertEquals(
                401, status(null, "POST", DOORS + "plain", "Content-Type", "application/json"));
        assertEquals(401, status(null, "POST", DOORS + "hook", "Content-Type", FORMS[0]));
    }

    @Test
    public void aFormIsRefusedUnlessItSaysThatItNeedsNoCheck() throws Exception {
        for (String form : FORMS) {
            for (String method : new String[] {"POST", "PUT"}) {
                assertEquals(
                        form, 403, status("admin", method, DOORS + "plain", "Content-Type", form));
                assertEquals(
                        form,
                        200,
                        status(
                                "admin",
                                method,
                                DOORS + "plain",
                                "Content-Type",
                                form,
                                "X-Atlassian-Token",
                                "no-check"));
            }
        }
        assertEquals(
                403,
                status(
                        "admin",
                        "POST",
                        DOORS + "plain",
                        "Content-Type",
                        FORMS[0],
                        "X-Atlassian-Token",
                        "nocheck"));
    }

    @Test
    public void aPostThatDoesNotSayWhatItIsIsRefusedLikeAForm() throws Exception {
        assertEquals(403, status("admin", "POST", DOORS + "plain"));
        assertEquals(
                200, status("admin", "POST", DOORS + "plain", "X-Atlassian-Token", "no-check"));
    }

    @Test
    public void aFormIsTakenByAMethodThatIsExcludedFromTheCheck() throws Exception {
        for (String form : FORMS) {
            assertEquals(form, 200, status("admin", "POST", DOORS + "hook", "Content-Type", form));
        }
    }

    @Test
    public void jsonNeedsNoToken() throws Exception {
        assertEquals(
                200, status("admin", "POST", DOORS + "plain", "Content-Type", "application/json"));
        assertEquals(
                200, status("admin", "PUT", DOORS + "plain", "Content-Type", "application/json"));
    }
}
