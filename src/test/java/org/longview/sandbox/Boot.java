package org.longview.sandbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** A sandbox over the small data of these tests, and a client that asks it. */
public final class Boot implements AutoCloseable {
    private final Sandbox sandbox;
    private final HttpClient http = HttpClient.newHttpClient();

    private Boot(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    /**
     * Starts in that home.
     *
     * @param more further options, names and values in turn
     */
    public static Boot in(Path home, String... more) throws Exception {
        Map<String, String> options = new HashMap<>();
        options.put("sandbox.data", Path.of("src/test/resources/boot").toString());
        for (int i = 0; i < more.length; i += 2) {
            options.put(more[i], more[i + 1]);
        }
        PrintStream quiet = new PrintStream(new ByteArrayOutputStream());
        return new Boot(Sandbox.start(Options.forTest(home, options::get), quiet));
    }

    public Sandbox sandbox() {
        return sandbox;
    }

    /** An answer to a request of a user whose password is the name, or of nobody for null. */
    public HttpResponse<String> send(
            String user, String method, String path, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(sandbox.baseUrl() + path))
                        .method(
                                method,
                                body == null
                                        ? HttpRequest.BodyPublishers.noBody()
                                        : HttpRequest.BodyPublishers.ofString(body));
        if (user != null) {
            byte[] pair = (user + ":" + user).getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Sends a change as scripts do: JSON with Jira's XSRF header. */
    public HttpResponse<String> post(String user, String path, String json)
            throws IOException, InterruptedException {
        return send(
                user,
                "POST",
                path,
                json,
                "Content-Type",
                "application/json",
                "X-Atlassian-Token",
                "no-check");
    }

    public HttpResponse<String> get(String user, String path)
            throws IOException, InterruptedException {
        return send(user, "GET", path, null);
    }

    @Override
    public void close() throws Exception {
        sandbox.close();
    }
}
