package org.longview.sandbox.host;

import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.instrument.Instrumentation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.longview.sandbox.data.Import;
import org.longview.sandbox.jira.SandboxJira;

/**
 * A boot of the plugin in its OSGi container, without web pages; loaded apart from the test, with
 * which it shares nothing but types of Java.
 */
public final class BootApart {
    private BootApart() {}

    /**
     * Boots the plugin, lets it look at its Jira as an administrator, and stops it.
     *
     * @param wider the list of the members that this Jira has beside the signatures
     * @return what the self-check finds lacking or failing, after how much it found to look at
     */
    public static List<String> look(Instrumentation java, Path wider, Path jar, Path home)
            throws Exception {
        WiderJira.premain(wider.toString(), java);
        Path bundles = Path.of(System.getProperty("sandbox.bundles"));
        Clock clock = Clock.systemDefaultZone();
        try (Database database = Database.open(Optional.empty(), Files.createDirectories(home))) {
            SandboxJira jira = SandboxJira.open(database.source(), clock);
            Import.load(
                    List.of(Path.of("src/test/resources/boot")),
                    jira,
                    Optional.empty(),
                    clock,
                    new PrintStream(OutputStream.nullOutputStream()));
            try (Host host =
                    Host.start(
                            jar, bundles, home.resolve("osgi"), database, jira, Without.read(""))) {
                jira.authentication()
                        .runAs(
                                jira.authentication().check("admin", "admin").orElseThrow(),
                                Locale.ENGLISH);
                return look(host.container());
            }
        }
    }

    private static List<String> look(PluginContainer container) throws Exception {
        Object check = container.create(container.load("org.longview.host.SelfCheck"));
        Object report = check.getClass().getMethod("run").invoke(check);
        List<String> seen = new ArrayList<>();
        for (String part : List.of("services", "members", "probes")) {
            List<?> findings = (List<?>) report.getClass().getMethod(part).invoke(report);
            seen.add(findings.size() + " " + part);
            for (Object finding : findings) {
                Object problem = finding.getClass().getMethod("problem").invoke(finding);
                if (problem != null) {
                    seen.add(finding.toString());
                }
            }
        }
        return seen;
    }
}
