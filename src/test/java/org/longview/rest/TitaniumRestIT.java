package org.longview.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;
import org.longview.delivery.Ending;
import org.longview.delivery.Meanings;
import org.longview.sandbox.Options;
import org.longview.sandbox.RealData;
import org.longview.sandbox.Sandbox;
import org.longview.sandbox.jira.Calls;

/** Real epics over REST, each number counted a second time straight from the export's files. */
public class TitaniumRestIT {

    private static Sandbox sandbox;
    private static Path folder;

    @BeforeClass
    public static void start() throws Exception {
        folder = RealData.path("appcelerator-titanium");
        Path home = Files.createTempDirectory("longview-titanium");
        sandbox =
                Sandbox.start(
                        Options.forTest(
                                home,
                                name ->
                                        switch (name) {
                                            case "sandbox.data" -> folder.toString();
                                            case "sandbox.demo" -> "false";
                                            default -> null;
                                        }),
                        System.out);
    }

    @AfterClass
    public static void stop() throws Exception {
        if (sandbox != null) {
            sandbox.close();
        }
    }

    @Test
    public void the_numbers_of_all_129_epics_are_those_of_the_files() throws IOException {
        Map<String, List<Integer>> shown = new TreeMap<>();
        for (String project : List.of("TIMOB", "ALOY", "DAEMON", "MOD")) {
            shown.putAll(numbers(screen(project).get("epics")));
        }

        assertEquals(129, shown.size());
        assertEquals(counted(), shown);
    }

    @Test
    public void opening_the_largest_project_costs_a_page_per_500_epics_and_children() {
        screen("TIMOB");
        sandbox.jira().calls().reset();

        JsonNode epics = screen("TIMOB").get("epics");

        int children =
                numbers(epics).values().stream()
                        .mapToInt(row -> row.stream().mapToInt(n -> n).sum())
                        .sum();
        Map<Calls.Kind, Long> cost = sandbox.jira().calls().snapshot();
        long pages = (epics.get("key").size() + 499) / 500 + (children + 499) / 500;
        System.out.println("Opening TIMOB costs " + cost);
        assertEquals(Long.valueOf(2), cost.get(Calls.Kind.SEARCHES));
        assertEquals(Long.valueOf(pages), cost.get(Calls.Kind.PAGES));
        assertEquals(Long.valueOf(0), cost.get(Calls.Kind.ISSUE_LOADS));
        assertEquals(Long.valueOf(0), cost.get(Calls.Kind.HISTORY_READS));
        assertTrue(
                cost.toString(),
                cost.get(Calls.Kind.CUSTOM_FIELD_READS)
                        <= 7L * (epics.get("key").size() + children));
    }

    private static JsonNode screen(String project) {
        return new Client(sandbox.baseUrl(), "viewer")
                .get("/projects/" + project + "/roadmap")
                .json();
    }

    private static Map<String, List<Integer>> numbers(JsonNode epics) {
        Map<String, List<Integer>> numbers = new HashMap<>();
        for (int i = 0; i < epics.get("key").size(); i++) {
            int at = i;
            numbers.put(
                    epics.get("key").get(i).textValue(),
                    Stream.of("toDo", "inProgress", "done", "droppedChildren")
                            .map(column -> epics.get(column).get(at).intValue())
                            .toList());
        }
        return numbers;
    }

    /**
     * To do, in progress, done and dropped children by epic, without any code of the product but
     * the meanings.
     */
    private static Map<String, List<Integer>> counted() throws IOException {
        List<JsonNode> issues = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
                StrictJson.MAPPER.readTree(file.toFile()).get("issues").forEach(issues::add);
            }
        }
        Map<String, int[]> byEpic = new HashMap<>();
        issues.stream()
                .filter(TitaniumRestIT::isEpic)
                .forEach(i -> byEpic.put(i.get("key").textValue(), new int[4]));
        Set<String> seen = new HashSet<>();
        for (JsonNode issue : issues) {
            String link = issue.at("/fields/epic/key").asText("");
            String parent = issue.at("/fields/parent/key").asText("");
            int[] row = byEpic.containsKey(link) ? byEpic.get(link) : byEpic.get(parent);
            if (row != null && !isEpic(issue) && seen.add(issue.get("key").textValue())) {
                row[place(issue)]++;
            }
        }
        issues.stream()
                .filter(issue -> isEpic(issue) && place(issue) == 3)
                .map(issue -> byEpic.get(issue.get("key").textValue()))
                .forEach(TitaniumRestIT::drop);
        Map<String, List<Integer>> counted = new TreeMap<>();
        byEpic.forEach((key, row) -> counted.put(key, List.of(row[0], row[1], row[2], row[3])));
        return counted;
    }

    /** What is under a dropped epic is dropped with it. */
    private static void drop(int[] row) {
        row[3] += row[0] + row[1] + row[2];
        row[0] = row[1] = row[2] = 0;
    }

    private static boolean isEpic(JsonNode issue) {
        return issue.at("/fields/issuetype/name")
                .asText("")
                .toLowerCase(Locale.ROOT)
                .equals("epic");
    }

    private static int place(JsonNode issue) {
        return switch (issue.at("/fields/status/statusCategory/key").asText("")) {
            case "done" ->
                    isDropped(Ending.Kind.STATUS, issue.at("/fields/status"))
                                    || isDropped(
                                            Ending.Kind.RESOLUTION, issue.at("/fields/resolution"))
                            ? 3
                            : 2;
            case "indeterminate" -> 1;
            default -> 0;
        };
    }

    private static boolean isDropped(Ending.Kind kind, JsonNode ending) {
        return Meanings.DEFAULTS
                .of(kind, ending.path("id").asText(), ending.path("name").asText(null))
                .isDropped();
    }
}
