package org.longview.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.BeforeClass;
import org.junit.Test;
import org.longview.rest.Client.Reply;

/**
 * Sends every operation of the interface what nobody should send, the same in every run: it is
 * refused in words, and what is refused changes nothing.
 */
public class HostileInputIT {
    private static final long SEED = 20_261_201;
    private static final int BODIES_OF_AN_OPERATION = 9;
    private static final String HERE = "@@here@@";
    private static final int SENT_LENGTH = 200;

    private static final List<String> VALUES =
            List.of(
                    "null",
                    "true",
                    "[]",
                    "{}",
                    "\"\"",
                    "\"   \"",
                    "\"\\u0000\"",
                    "\"\\ud800\"",
                    "\"\\u202e\\u200b\"",
                    "\"\uD83D\uDE80\"",
                    "\"<script>alert(1)</script>\"",
                    "\"'; DROP TABLE X; --\"",
                    "\"../../etc/passwd\"",
                    "\"" + "x".repeat(40_000) + "\"",
                    "\"2026-Q5\"",
                    "\"999999999-Q1\"",
                    "\"-2026-01-01/2026-12-31\"",
                    "\"1e309\"",
                    "1e309",
                    "-1e309",
                    "1e-400",
                    "-0",
                    "NaN",
                    "999999999999.9999",
                    "99999999999999999999999",
                    "0.12345678901234567890123456789",
                    "9223372036854775808",
                    "[[[1]]]",
                    "{\"a\":{\"b\":1}}",
                    "[" + "null,".repeat(3_000) + "null]",
                    "[".repeat(200) + "]".repeat(200));

    private static final List<String> SEGMENTS =
            List.of(
                    "none",
                    " ",
                    "\u0000",
                    "..",
                    "../..",
                    "'\"<>",
                    "%",
                    "\uD83D\uDE80",
                    "-1",
                    "9999999999999999999",
                    "APP-99999999999999999999",
                    "x".repeat(3_000));

    private static RestHost host;
    private static final Map<String, String> PLACES = new HashMap<>();

    @BeforeClass
    public static void prepare() {
        host = RestHost.get();
        String roadmap = host.roadmap();
        String initiative = host.initiative("Hostile", "");
        String objective = made("/roadmaps/" + roadmap + "/objectives", "objective", "Aim");
        PLACES.put("projects", "APP");
        PLACES.put("roadmaps", roadmap);
        PLACES.put("initiatives", initiative);
        PLACES.put("objectives", objective);
        PLACES.put(
                "keyresults",
                host.manager
                        .post(
                                "/objectives/" + objective + "/keyresults",
                                "{\"name\":\"Key\",\"start\":0,\"target\":10}")
                        .at("/keyResult/uid"));
        PLACES.put(
                "themes",
                host.manager
                        .post(
                                "/roadmaps/" + roadmap + "/themes",
                                "{\"name\":\"Hostile\",\"colour\":\"RED\"}")
                        .at("/theme/uid"));
        PLACES.put(
                "views",
                host.manager
                        .post(
                                "/roadmaps/" + roadmap + "/views",
                                "{\"name\":\"Mine\",\"query\":\"\"}")
                        .at("/view/uid"));
        PLACES.put(
                "portfolios",
                host.manager
                        .post("/portfolios", "{\"name\":\"All\",\"projects\":[\"APP\"]}")
                        .at("/portfolio/uid"));
        PLACES.put("updates", "none");
        PLACES.put("commands", "none");
    }

    private static String made(String path, String kind, String name) {
        return host.manager.post(path, "{\"name\":\"" + name + "\"}").at("/" + kind + "/uid");
    }

    @Test
    public void a_hostile_body_is_refused_in_words_and_changes_nothing() {
        Random random = new Random(SEED);
        OpenApi api = new OpenApi();
        int refused = 0;
        String before = everything();
        for (String operation : api.operations()) {
            String[] parts = operation.split(" ", 2);
            JsonNode example = example(api, parts[1], parts[0]);
            if (example == null) {
                continue;
            }
            for (int i = 0; i < BODIES_OF_AN_OPERATION; i++) {
                String body = hostile(example, random);
                Reply reply = send(parts[0], path(parts[1]), body);
                String told = operation + " with " + shortened(body) + ": " + reply.text();
                assertTrue(told, reply.status() < 500);
                if (reply.status() < 300) {
                    before = everything();
                } else {
                    assertRefusal(told, reply);
                    assertEquals(told, before, everything());
                    refused++;
                }
            }
        }
        assertTrue("hardly anything was refused: " + refused, refused > 200);
    }

    @Test
    public void a_hostile_address_is_refused_in_words() {
        OpenApi api = new OpenApi();
        String before = everything();
        for (String operation : api.operations()) {
            String[] parts = operation.split(" ", 2);
            if (!parts[1].contains("{")) {
                continue;
            }
            JsonNode example = example(api, parts[1], parts[0]);
            for (String segment : SEGMENTS) {
                String place = parts[1].replaceAll("\\{[^}]*}", quoted(encoded(segment)));
                Reply reply = send(parts[0], place, example == null ? "{}" : example.toString());
                String told = operation + " at " + shortened(place) + ": " + reply.text();
                assertTrue(told, reply.status() >= 400 && reply.status() < 500);
            }
        }
        assertEquals(before, everything());
    }

    @Test
    public void a_hostile_question_is_refused_in_words() {
        OpenApi api = new OpenApi();
        for (String operation : api.operations()) {
            String[] parts = operation.split(" ", 2);
            for (JsonNode parameter :
                    api.document()
                            .path("paths")
                            .path(parts[1])
                            .path(parts[0].toLowerCase())
                            .path("parameters")) {
                if (!parts[0].equals("GET") || !parameter.path("in").asText().equals("query")) {
                    continue;
                }
                for (String value : SEGMENTS) {
                    String question = "?" + parameter.get("name").asText() + "=" + encoded(value);
                    Reply reply = send("GET", path(parts[1]) + question, null);
                    assertTrue(operation + question + reply.text(), reply.status() < 500);
                }
            }
        }
    }

    private static void assertRefusal(String told, Reply reply) {
        JsonNode error = reply.json();
        assertFalse(told, error.path("message").asText().isBlank());
        assertFalse(told, error.path("code").asText().isBlank());
        assertFalse(told, reply.text().matches("(?s).*(Exception|org\\.longview|java\\.).*"));
        assertTrue(told, error.path("value").asText().length() <= SENT_LENGTH);
    }

    private static Reply send(String method, String path, String body) {
        if (method.equals("GET")) {
            return host.manager.send(host.manager.request(path).GET());
        }
        HttpRequest.Builder request =
                host.manager
                        .request(path)
                        .header("X-Atlassian-Token", "no-check")
                        .header("Content-Type", "application/json");
        return host.manager.send(request.method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    private static String path(String template) {
        String first = template.split("/")[1];
        return template.replace("{uid}", PLACES.getOrDefault(first, "none"))
                .replace("{key}", "APP")
                .replace("{id}", "none")
                .replaceAll("\\{issueId[^}]*}", "APP-1")
                .replaceAll("\\{[^}]*}", "1");
    }

    /** One place of an example, or all of it, with something else in it. */
    private static String hostile(JsonNode example, Random random) {
        String value = VALUES.get(random.nextInt(VALUES.size()));
        int way = random.nextInt(8);
        if (way == 0) {
            return value;
        }
        if (way == 1) {
            String text = example.toString();
            return text.substring(0, random.nextInt(text.length()));
        }
        JsonNode copy = example.deepCopy();
        if (way == 2) {
            ((ObjectNode) copy).put("unknownField", 1);
            return copy.toString();
        }
        List<Runnable> places = new ArrayList<>();
        collect(copy, places);
        places.get(random.nextInt(places.size())).run();
        return copy.toString().replace("\"" + HERE + "\"", value);
    }

    private static void collect(JsonNode node, List<Runnable> places) {
        if (node instanceof ObjectNode object) {
            object.fieldNames()
                    .forEachRemaining(
                            name -> {
                                places.add(() -> object.put(name, HERE));
                                collect(object.get(name), places);
                            });
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int at = i;
                places.add(() -> array.set(at, array.textNode(HERE)));
                collect(array.get(i), places);
            }
        }
    }

    private static JsonNode example(OpenApi api, String path, String method) {
        JsonNode body =
                api.document()
                        .path("paths")
                        .path(path)
                        .path(method.toLowerCase())
                        .path("requestBody")
                        .path("content")
                        .path("application/json");
        return body.has("example") ? body.get("example") : null;
    }

    /** All that the operations could have changed, as the manager reads it. */
    private static String everything() {
        StringBuilder all = new StringBuilder();
        for (String path :
                List.of(
                        "/roadmaps/" + PLACES.get("roadmaps"),
                        "/roadmaps/" + PLACES.get("roadmaps") + "/objectives",
                        "/roadmaps/" + PLACES.get("roadmaps") + "/updates",
                        "/initiatives/" + PLACES.get("initiatives") + "/history",
                        "/initiatives/" + PLACES.get("initiatives") + "/brief",
                        "/portfolios")) {
            all.append(host.manager.get(path).text());
        }
        return all.toString().replaceAll("\"instant\":\"[^\"]*\"", "");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String quoted(String text) {
        return java.util.regex.Matcher.quoteReplacement(text);
    }

    private static String shortened(String text) {
        return text.length() > SENT_LENGTH ? text.substring(0, SENT_LENGTH) + "..." : text;
    }
}
