package org.longview.sandbox;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.longview.sandbox.data.Import;
import org.longview.sandbox.demo.Demo;
import org.longview.sandbox.jira.SandboxJira;

/** Fills an empty home once: with somebody's export, or with the demo and its initiatives. */
final class FirstBoot {
    private static final String DATA_SET = "sandbox.dataSet";

    private final Options options;
    private final SandboxJira jira;
    private final Clock clock;
    private final PrintStream out;
    private final Path demo;

    FirstBoot(Options options, SandboxJira jira, Clock clock, PrintStream out) {
        this.options = options;
        this.jira = jira;
        this.clock = clock;
        this.out = out;
        this.demo = options.home().resolve("demo");
    }

    private boolean isDemo() {
        return options.data().isEmpty();
    }

    void importData() throws Exception {
        String wanted = dataSet();
        if (!jira.isEmpty()) {
            refuseOtherDataThan(wanted);
            return;
        }
        if (isDemo()) {
            Demo.write(demo, LocalDate.now(clock));
            Import.load(
                    List.of(demo.resolve("issues.json"), demo.resolve("demo.people.json")),
                    jira,
                    options.asOf(),
                    clock,
                    out);
        } else {
            Import.load(options.sources(), jira, options.asOf(), clock, out);
        }
        settings().put(DATA_SET, wanted);
    }

    private String dataSet() {
        return DataSetHome.of(options.data(), options.asOf(), options.demo())
                .getFileName()
                .toString();
    }

    /** One home has one data set: showing the old one under a new name would be a lie. */
    private void refuseOtherDataThan(String wanted) {
        Object kept = settings().get(DATA_SET);
        if (kept != null && !kept.equals(wanted)) {
            String why = "it holds other data; take another, or empty it with -Dsandbox.reset=true";
            throw options.jdbc().isEmpty()
                    ? new BadOption("sandbox.home", options.home(), why)
                    : BadOption.ofJdbc(options.jdbc().get(), why);
        }
    }

    private PluginSettings settings() {
        PluginSettingsFactory factory =
                (PluginSettingsFactory) jira.services().get(PluginSettingsFactory.class);
        return factory.createGlobalSettings();
    }

    /** The demo's initiatives come in as anybody's would: through the plugin's own import. */
    void importStrategy(String baseUrl) throws IOException, InterruptedException {
        Path file = demo.resolve("roadmap.json");
        if (!isDemo() || !options.demo() || !Files.exists(file)) {
            return;
        }
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(baseUrl + "/rest/longview/1.0/transfer"))
                        .header(
                                "Authorization",
                                "Basic "
                                        + Base64.getEncoder()
                                                .encodeToString("admin:admin".getBytes()))
                        .header("Content-Type", "application/json")
                        .header("X-Atlassian-Token", "no-check")
                        .POST(HttpRequest.BodyPublishers.ofFile(file))
                        .build();
        HttpResponse<String> answer =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException("The demo's initiatives were not taken: " + answer.body());
        }
        // the file is the note that this is still to be done, should the first boot have been cut
        // short
        Files.delete(file);
        out.println("Demo: initiatives imported");
    }
}
