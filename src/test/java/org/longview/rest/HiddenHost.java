package org.longview.rest;

import static org.junit.Assert.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.longview.rest.Client.Reply;
import org.longview.sandbox.Options;
import org.longview.sandbox.Sandbox;

/**
 * The embedded host over a {@link HiddenWorld} with a roadmap, booted once; it ends with the JVM.
 */
final class HiddenHost implements AutoCloseable {

    /** The initiatives with the epics that count in them, seen by all or not. */
    static final Map<String, List<String>> EPICS =
            Map.of(
                    "Alpha", List.of("MAIN-1", "DARK-1", "RPT-1"),
                    "Beta", List.of("MAIN-2"),
                    "Gamma", List.of("MAIN-3", "MAIN-4", "MAIN-5", "RPT-2", "ASG-1", "ASG-2"));

    static final Map<String, LocalDate> PROMISED =
            Map.of(
                    "Alpha", LocalDate.of(2027, 3, 31),
                    "Beta", LocalDate.of(2026, 12, 31),
                    "Gamma", LocalDate.of(2027, 6, 30));

    private static HiddenHost running;

    final HiddenWorld world;
    final OpenApi api = new OpenApi();
    final Sandbox sandbox;
    final String roadmap;
    final String theme;
    final String alpha;
    final String beta;
    final String gamma;

    /** Over a project that everybody sees and one that hardly anybody does. */
    final String portfolio;

    /** Kept in the roadmap of the project that hardly anybody sees. */
    final String dark;

    /** By which an epic that only one person sees was linked. */
    final String hiddenCommand;

    private HiddenHost(HiddenWorld world) throws Exception {
        this.world = world;
        Path data = Files.createTempDirectory("longview-hidden-data");
        world.write(data);
        Path home = Files.createTempDirectory("longview-hidden");
        Map<String, String> options =
                Map.of(
                        "sandbox.data", data.toString(),
                        "sandbox.demo", "false",
                        "sandbox.today", "2026-11-24");
        sandbox = Sandbox.start(Options.forTest(home, options::get), System.out);
        Client seer = as(HiddenWorld.SEER);
        seer.post("/projects/RPT/roadmap", "{}");
        seer.post("/projects/ASG/roadmap", "{}");
        roadmap = seer.post("/projects/MAIN/roadmap", "{}").at("/uid");
        theme =
                seer.post(
                                "/roadmaps/" + roadmap + "/themes",
                                "{\"name\":\"Band\",\"colour\":\"TEAL\"}")
                        .at("/theme/uid");
        alpha = initiative("Alpha", "2027-Q1", "\"" + theme + "\"");
        beta = initiative("Beta", "2026-Q4", "\"" + theme + "\"");
        gamma = initiative("Gamma", "2027-Q2", "null");
        linked(beta, "MAIN-3", "SUPPORTS", 1);
        aimed();
        List<String> shown = world.exists("DARK-1") ? List.of("DARK", "MAIN") : List.of("MAIN");
        dark = shown.contains("DARK") ? darkInitiative() : null;
        portfolio =
                seer.post(
                                "/portfolios",
                                "{\"name\":\"All\",\"projects\":[\"%s\"]}"
                                        .formatted(String.join("\",\"", shown)))
                        .at("/portfolio/uid");
        hiddenCommand = world.exists("MAIN-6") ? linked(beta, "MAIN-6", "SUPPORTS", 2) : null;
    }

    private String darkInitiative() {
        Client seer = as(HiddenWorld.SEER);
        String hidden = seer.post("/projects/DARK/roadmap", "{}").at("/uid");
        Reply kept =
                seer.post(
                        "/roadmaps/" + hidden + "/initiatives",
                        "{\"name\":\"%s\",\"timeframe\":\"2027-Q1\"}"
                                .formatted(HiddenWorld.DARK_PLAN));
        assertTrue(kept.text(), kept.status() == 201);
        return kept.at("/initiative/uid");
    }

    /** An objective with work that hardly anybody sees all of. */
    private void aimed() {
        Client seer = as(HiddenWorld.SEER);
        String objective =
                seer.post("/roadmaps/" + roadmap + "/objectives", "{\"name\":\"Aim\"}")
                        .at("/objective/uid");
        for (String initiative : List.of(alpha, gamma)) {
            Reply served =
                    seer.put(
                            "/initiatives/" + initiative + "/objectives",
                            "{\"objectives\":[\"%s\"],\"version\":%d}"
                                    .formatted(objective, version(initiative)));
            assertTrue(served.text(), served.status() == 200);
        }
    }

    /** A Jira of its own in which only that exists which this person sees. */
    static HiddenHost asSeenBy(String person) throws Exception {
        return new HiddenHost(HiddenWorld.asSeenBy(person));
    }

    static synchronized HiddenHost get() throws Exception {
        if (running == null) {
            running = new HiddenHost(new HiddenWorld());
            Sandbox sandbox = running.sandbox;
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(sandbox)));
        }
        return running;
    }

    private static void close(Sandbox sandbox) {
        try {
            sandbox.close();
        } catch (Exception e) {
            System.err.println("The sandbox did not stop: " + e);
        }
    }

    @Override
    public void close() throws Exception {
        sandbox.close();
    }

    Client as(String user) {
        return new Client(sandbox.baseUrl(), user);
    }

    private String initiative(String name, String timeframe, String themeUid) {
        List<String> there = EPICS.get(name).stream().filter(world::exists).toList();
        String epics = there.isEmpty() ? "" : "\"" + String.join("\",\"", there) + "\"";
        Reply made =
                as(HiddenWorld.SEER)
                        .post(
                                "/roadmaps/" + roadmap + "/initiatives",
                                "{\"name\":\"%s\",\"timeframe\":\"%s\",\"themeUid\":%s,\"lifecycle\":\"ACTIVE\",\"epics\":[%s]}"
                                        .formatted(name, timeframe, themeUid, epics));
        assertTrue(made.text(), made.status() == 201);
        return made.at("/initiative/uid");
    }

    /** The command by which somebody who sees everything links an epic. */
    String linked(String initiative, String epic, String role, long version) {
        Reply linked =
                as(HiddenWorld.SEER)
                        .put(
                                "/initiatives/" + initiative + "/epics/" + epic,
                                "{\"role\":\"%s\",\"version\":%d}".formatted(role, version));
        assertTrue(linked.text(), linked.status() == 200);
        return linked.at("/command");
    }

    long version(String initiative) {
        return as(HiddenWorld.SEER)
                .get("/initiatives/" + initiative)
                .json()
                .at("/initiative/version")
                .asLong();
    }

    long roadmapVersion() {
        return as(HiddenWorld.SEER).get("/roadmaps/" + roadmap).json().get("version").asLong();
    }

    /** The groups of epics over which somebody sums: each alone, initiatives, lanes, everything. */
    List<List<String>> groups() {
        List<List<String>> groups = new ArrayList<>(EPICS.values());
        EPICS.values().forEach(epics -> epics.forEach(epic -> groups.add(List.of(epic))));
        List<String> lane = new ArrayList<>(EPICS.get("Alpha"));
        lane.addAll(EPICS.get("Beta"));
        groups.add(lane);
        List<String> objective = new ArrayList<>(EPICS.get("Alpha"));
        objective.addAll(EPICS.get("Gamma"));
        groups.add(objective);
        List<String> all = new ArrayList<>(lane);
        all.addAll(EPICS.get("Gamma"));
        groups.add(all);
        return groups;
    }
}
