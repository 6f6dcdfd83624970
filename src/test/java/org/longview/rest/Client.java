package org.longview.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.GZIPInputStream;

/** Talks to the REST API as one user. */
final class Client {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private final String jira;
    private final String base;
    private final String user;

    /** A user whose password is the name, or nobody for null. */
    Client(String jira, String user) {
        this.jira = jira;
        this.base = jira + "/rest/longview/1.0";
        this.user = user;
    }

    /** An answer with its bytes as they are after decompression. */
    record Reply(int status, String text, boolean compressed, HttpResponse<byte[]> raw) {
        JsonNode json() {
            return StrictJson.object(text);
        }

        String at(String pointer) {
            return json().at(pointer).asText();
        }
    }

    Reply get(String path) {
        return send(request(path).GET());
    }

    /** A page of this Jira, by its address behind the context path. */
    Reply page(String path) {
        return send(asUser(HttpRequest.newBuilder(URI.create(jira + path))).GET());
    }

    Reply post(String path, String body) {
        return send(json(path, body).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    Reply put(String path, String body) {
        return send(json(path, body).PUT(HttpRequest.BodyPublishers.ofString(body)));
    }

    Reply delete(String path) {
        return send(changing(path).DELETE());
    }

    private HttpRequest.Builder json(String path, String body) {
        return changing(path).header("Content-Type", "application/json");
    }

    private HttpRequest.Builder changing(String path) {
        return request(path).header("X-Atlassian-Token", "no-check");
    }

    HttpRequest.Builder request(String path) {
        return asUser(HttpRequest.newBuilder(URI.create(base + path)));
    }

    private HttpRequest.Builder asUser(HttpRequest.Builder request) {
        if (user != null) {
            String pair = user + ":" + user;
            request.header(
                    "Authorization",
                    "Basic "
                            + Base64.getEncoder()
                                    .encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
        }
        return request;
    }

    Reply send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> raw =
                    HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            boolean compressed =
                    raw.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
            byte[] body = compressed ? plain(raw.body()) : raw.body();
            return new Reply(
                    raw.statusCode(), new String(body, StandardCharsets.UTF_8), compressed, raw);
        } catch (IOException e) {
            throw new AssertionError("no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static byte[] plain(byte[] gzip) throws IOException {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return in.readAllBytes();
        }
    }
}
