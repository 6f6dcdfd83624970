package org.longview.rest;

import static org.junit.Assert.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Function;
import org.longview.sandbox.Options;
import org.longview.sandbox.Sandbox;
import org.longview.sandbox.host.Anonymizer;
import org.longview.sandbox.host.Host;
import org.longview.sandbox.jira.Calls;

/** The embedded host with a small export, booted once for all REST tests; it ends with the JVM. */
final class RestHost {

    private static RestHost running;

    final Client admin;
    final Client manager;
    final Client viewer;
    final Client nobody;
    private final Sandbox sandbox;
    private final OpenApi api = new OpenApi();

    private RestHost(Sandbox sandbox) {
        this.sandbox = sandbox;
        this.admin = new Client(sandbox.baseUrl(), "admin");
        this.manager = new Client(sandbox.baseUrl(), "manager");
        this.viewer = new Client(sandbox.baseUrl(), "viewer");
        this.nobody = new Client(sandbox.baseUrl(), null);
    }

    static synchronized RestHost get() {
        if (running == null) {
            running = new RestHost(boot());
        }
        return running;
    }

    private static Sandbox boot() {
        try {
            Path home = Files.createTempDirectory("longview-rest");
            Options options =
                    Options.forTest(
                            home,
                            name ->
                                    switch (name) {
                                        case "sandbox.data" -> "src/test/resources/rest";
                                        case "sandbox.demo" -> "false";
                                        default -> null;
                                    });
            Sandbox sandbox = Sandbox.start(options, System.out);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(sandbox)));
            return sandbox;
        } catch (Exception e) {
            throw new AssertionError("the sandbox did not start", e);
        }
    }

    private static void close(Sandbox sandbox) {
        try {
            sandbox.close();
        } catch (Exception e) {
            System.err.println("The sandbox did not stop: " + e);
        }
    }

    Calls calls() {
        return sandbox.jira().calls();
    }

    /** Jira's anonymisation, as far as it is the plugin's. */
    <T> T anonymizing(Function<Anonymizer, T> work) {
        try (Host.Visit visit = sandbox.host().visit()) {
            return work.apply(sandbox.host().plugin().orElseThrow().anonymizer());
        }
    }

    /** The roadmap of the project APP. */
    String roadmap() {
        return manager.post("/projects/APP/roadmap", "{}").at("/uid");
    }

    /** A new initiative on it, with epics given as JSON texts. */
    String initiative(String name, String epics) {
        String body = "{\"name\":\"" + name + "\",\"epics\":[" + epics + "]}";
        Client.Reply made = manager.post("/roadmaps/" + roadmap() + "/initiatives", body);
        assertEquals(made.text(), 201, made.status());
        return made.at("/initiative/uid");
    }

    /** The reply, once it has that status and is as the API's description says. */
    Client.Reply ok(String method, String path, Client.Reply reply, int status) {
        assertEquals(reply.text(), status, reply.status());
        assertEquals(Set.of(), api.check(api.answer(path, method, status), reply.json()));
        return reply;
    }
}
