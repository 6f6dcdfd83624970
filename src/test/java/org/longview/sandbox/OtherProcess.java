package org.longview.sandbox;

import static org.junit.Assert.assertNotNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A sandbox over the small data of these tests in a Java of its own, which ends with it. */
final class OtherProcess implements AutoCloseable {
    private static final String READY = "Longview sandbox ready: ";
    private static final int START_SECONDS = 60;
    private static final int STOP_SECONDS = 30;

    private final Process process;
    private final Path errors;
    private final HttpClient http = HttpClient.newHttpClient();
    private String baseUrl;

    private OtherProcess(List<String> command, Path errors) throws IOException {
        this.errors = errors;
        process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
        // should the tests be cut short, it does not stay behind
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    }

    /** The plugin for Jira 11, in a Jira that lacks something. */
    static OtherProcess start(Path home, String without) throws Exception {
        return start(
                System.getProperty("plugin.jar"),
                System.getProperty("java.class.path"),
                home,
                without);
    }

    /** The plugin for Jira 10, with the host's own classes renamed as the plugin's are. */
    static OtherProcess startJira10(Path home) throws Exception {
        return start(
                System.getProperty("plugin.jar.jira10"),
                System.getProperty("jira10.classpath"),
                home,
                "");
    }

    private static OtherProcess start(String jar, String classPath, Path home, String without)
            throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-javaagent:" + System.getProperty("sandbox.agent"));
        command.add("-Dorg.slf4j.simpleLogger.defaultLogLevel=warn");
        command.add("-Djava.io.tmpdir=" + Files.createDirectories(home.resolve("tmp")));
        command.add("-Dplugin.jar=" + jar);
        for (String kept : List.of("sandbox.bundles", "sandbox.assets")) {
            command.add("-D" + kept + "=" + System.getProperty(kept));
        }
        command.add("-Dsandbox.data=src/test/resources/boot");
        command.add("-Dsandbox.home=" + home.resolve("home"));
        command.add("-Dsandbox.port=0");
        command.add("-Dsandbox.without=" + without);
        command.addAll(List.of("-cp", classPath, "org.longview.sandbox.Sandbox"));
        OtherProcess started = new OtherProcess(command, home.resolve("errors.txt"));
        try {
            started.waitUntilReady();
            return started;
        } catch (Exception | AssertionError e) {
            started.process.destroyForcibly();
            throw e;
        }
    }

    private void waitUntilReady() throws IOException, InterruptedException, ExecutionException {
        try {
            String line =
                    CompletableFuture.supplyAsync(this::readyLine)
                            .get(START_SECONDS, TimeUnit.SECONDS);
            assertNotNull("the sandbox ended before it was ready: " + errors(), line);
            baseUrl = line.substring(READY.length()).split(" ")[0];
        } catch (TimeoutException e) {
            throw new AssertionError(
                    "the sandbox was not ready after " + START_SECONDS + " s: " + errors(), e);
        }
    }

    private String readyLine() {
        return new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))
                .lines()
                .filter(line -> line.startsWith(READY))
                .findFirst()
                .orElse(null);
    }

    /** What it wrote to its error stream so far. */
    String errors() throws IOException {
        return Files.readString(errors);
    }

    HttpResponse<String> get(String user, String path) throws IOException, InterruptedException {
        return send(request(user, path).GET());
    }

    HttpResponse<String> post(String user, String path, String json)
            throws IOException, InterruptedException {
        return send(
                request(user, path)
                        .header("Content-Type", "application/json")
                        .header("X-Atlassian-Token", "no-check")
                        .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder request(String user, String path) {
        byte[] pair = (user + ":" + user).getBytes(StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(URI.create(baseUrl + path))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Asks it to end and gives its exit code; one that does not end in time is ended by force. */
    int stop() throws InterruptedException {
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("the sandbox did not stop in " + STOP_SECONDS + " s");
            }
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }

    @Override
    public void close() throws InterruptedException {
        stop();
    }
}
