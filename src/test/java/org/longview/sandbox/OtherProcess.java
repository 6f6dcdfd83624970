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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** A sandbox over the small data of these tests in a Java of its own, which ends with it. */
final class OtherProcess implements AutoCloseable {
    private static final String READY = "Longview sandbox ready: ";

    private final Process process;
    private final String baseUrl;
    private final HttpClient http = HttpClient.newHttpClient();

    private OtherProcess(Process process, String baseUrl) {
        this.process = process;
        this.baseUrl = baseUrl;
    }

    static OtherProcess start(Path home, String without) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        for (String kept : List.of("plugin.jar", "sandbox.bundles", "sandbox.assets")) {
            command.add("-D" + kept + "=" + System.getProperty(kept));
        }
        command.add("-Dsandbox.data=src/test/resources/boot");
        command.add("-Dsandbox.home=" + home.resolve("home"));
        command.add("-Dsandbox.port=0");
        command.add("-Dsandbox.without=" + without);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add(Sandbox.class.getName());
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try {
            return new OtherProcess(process, baseUrl(process));
        } catch (IOException | RuntimeException | AssertionError e) {
            process.destroyForcibly();
            throw e;
        }
    }

    private static String baseUrl(Process process) throws IOException {
        BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = lines.readLine();
        while (line != null && !line.startsWith(READY)) {
            line = lines.readLine();
        }
        assertNotNull("the sandbox ended before it was ready", line);
        return line.substring(READY.length()).split(" ")[0];
    }

    HttpResponse<String> get(String user, String path) throws IOException, InterruptedException {
        byte[] pair = (user + ":" + user).getBytes(StandardCharsets.UTF_8);
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(baseUrl + path))
                        .header(
                                "Authorization",
                                "Basic " + Base64.getEncoder().encodeToString(pair))
                        .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
