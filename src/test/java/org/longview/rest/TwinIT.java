package org.longview.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

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
