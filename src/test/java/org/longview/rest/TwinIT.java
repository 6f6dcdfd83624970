package org.longview.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.Test;

/**
 * Two Jiras that differ only in what one person may not see tell that person the same, to the byte.
 */
public class TwinIT {
    private static final Pattern UID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    @Test
    public void what_is_hidden_leaves_no_trace_in_any_reading() throws Exception {
        try (HiddenHost full = HiddenHost.asSeenBy(HiddenWorld.SEER);
                HiddenHost twin = HiddenHost.asSeenBy(HiddenWorld.LOWLY)) {
            List<String> there = read(full);
            List<String> without = read(twin);
            for (int i = 0; i < there.size(); i++) {
                assertEquals(without.get(i), there.get(i));
            }
        }
    }

    @Test
    public void what_happens_out_of_sight_leaves_no_trace_in_any_change() throws Exception {
        try (HiddenHost full = HiddenHost.asSeenBy(HiddenWorld.SEER);
                HiddenHost twin = HiddenHost.asSeenBy(HiddenWorld.EDNA)) {
            long seen = full.roadmapVersion();
            assertEquals(200, widened(full).status());
            assertEquals(seen + 1, full.roadmapVersion());
            List<String> there = changed(full, seen);
            List<String> without = changed(twin, twin.roadmapVersion());
            for (int i = 0; i < there.size(); i++) {
                assertEquals(without.get(i), there.get(i));
            }
        }
    }

    /** By the project of an epic that only few see. */
    private static Client.Reply widened(HiddenHost host) {
        Client seer = host.as(HiddenWorld.SEER);
        String path = "/roadmaps/" + host.roadmap + "/findings";
        for (JsonNode group : seer.get(path).json().get("groups")) {
            for (JsonNode finding : group.get("findings")) {
                if (finding.get("key").asText().equals("DARK-1")
                        && group.get("kind").asText().equals("OUT_OF_SCOPE")) {
                    return seer.post(
                            path + "/fix",
                            "{\"kind\":\"OUT_OF_SCOPE\",\"fix\":\"ADD_TO_SCOPE\",\"initiativeUid\":\"%s\",\"issueId\":\"%s\",\"version\":%d}"
                                    .formatted(
                                            finding.get("initiativeUid").asText(),
                                            finding.get("issueId").asText(),
                                            host.roadmapVersion()));
                }
            }
        }
        throw new AssertionError("No epic is out of scope");
    }

    /** What an editor is answered who has seen that version: accepted, then too late. */
    private static List<String> changed(HiddenHost host, long seen) {
        Client edna = host.as(HiddenWorld.EDNA);
        String roadmap = "/roadmaps/" + host.roadmap;
        String rank = "{\"version\":%d}".formatted(seen);
        List<String> answers = new ArrayList<>();
        for (Client.Reply reply :
                List.of(
                        edna.post(roadmap + "/priorities/rank", rank),
                        edna.put(roadmap, Visits.settings("POINTS", seen)),
                        edna.put(roadmap, Visits.settings("TIME", seen)),
                        edna.post(roadmap + "/priorities/rank", rank))) {
            String told = same(reply.status() + " " + reply.text());
            answers.add(told.replaceAll("\"version\":\\d+", ""));
        }
        return answers;
    }

    /** Else the comparison would hold of anything. */
    @Test
    public void who_sees_more_reads_more() throws Exception {
        try (HiddenHost full = HiddenHost.asSeenBy(HiddenWorld.SEER);
                HiddenHost twin = HiddenHost.asSeenBy(HiddenWorld.LOWLY)) {
            String roadmap = "/projects/MAIN/roadmap";
            assertFalse(
                    same(full.as(HiddenWorld.SEER).get(roadmap).text())
                            .equals(same(twin.as(HiddenWorld.SEER).get(roadmap).text())));
        }
    }

    private static List<String> read(HiddenHost host) {
        Client lowly = host.as(HiddenWorld.LOWLY);
        List<String> paths = new ArrayList<>(List.of("/projects/MAIN/roadmap", "/portfolios"));
        for (String roadmap : List.of(host.roadmap, host.portfolio)) {
            for (String part : List.of("", "/views", "/updates", "/mails")) {
                paths.add("/roadmaps/" + roadmap + part);
            }
        }
        for (String part :
                List.of("/priorities", "/capacity", "/objectives", "/suggestions", "/findings")) {
            paths.add("/roadmaps/" + host.roadmap + part);
        }
        for (String initiative : List.of(host.alpha, host.beta, host.gamma)) {
            for (String part : List.of("", "/history", "/why", "/brief", "/updates")) {
                paths.add("/initiatives/" + initiative + part);
            }
        }
        List<String> read = new ArrayList<>();
        for (String path : paths) {
            read.add(same(path + " " + lowly.get(path).text()));
        }
        return read;
    }

    /** With what is another in every Jira told by where it is told first. */
    private static String same(String text) {
        Map<String, String> names = new LinkedHashMap<>();
        Matcher uid = UID.matcher(text);
        StringBuilder same = new StringBuilder();
        while (uid.find()) {
            String name = names.computeIfAbsent(uid.group(), u -> "uid" + names.size());
            uid.appendReplacement(same, name);
        }
        uid.appendTail(same);
        return same.toString()
                .replaceAll("\"(instant|when|since)\":\"[^\"]*\"", "")
                .replaceAll("20\\d\\d-\\d\\d-\\d\\dT[0-9:.]+Z", "");
    }
}
