package org.longview.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import org.longview.sandbox.Options;
import org.longview.sandbox.Sandbox;

/** A sandbox on a day that never changes, for the browser tests of one class. */
final class DemoJira implements AutoCloseable {
    static final String DAY = "2026-11-24";

    private final Sandbox sandbox;
    private final Path home;

    private DemoJira(Sandbox sandbox, Path home) {
        this.sandbox = sandbox;
        this.home = home;
    }

    /** With the demo and its initiatives. */
    static DemoJira withInitiatives() throws Exception {
        return start("true", null, null);
    }

    /** With the demo's issues only. */
    static DemoJira withoutInitiatives() throws Exception {
        return start("false", null, null);
    }

    /** With an export, rewound to a day. */
    static DemoJira of(Path data, String asOf) throws Exception {
        return start("false", data, asOf);
    }

    private static DemoJira start(String demo, Path data, String asOf) throws Exception {
        Path home = Files.createTempDirectory("longview-browser-jira");
        Options options =
                Options.forTest(
                        home,
                        name ->
                                switch (name) {
                                    case "sandbox.today" -> DAY;
                                    case "sandbox.demo" -> demo;
                                    case "sandbox.data" -> data == null ? null : data.toString();
                                    case "sandbox.asOf" -> asOf;
                                    default -> null;
                                });
        return new DemoJira(Sandbox.start(options, System.out), home);
    }

    String baseUrl() {
        return sandbox.baseUrl();
    }

    /** The folder that it keeps everything in. */
    Path home() {
        return home;
    }

    Sandbox sandbox() {
        return sandbox;
    }

    @Override
    public void close() throws Exception {
        sandbox.close();
    }
}
