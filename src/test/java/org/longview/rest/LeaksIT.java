package org.longview.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.BeforeClass;
import org.junit.Test;
import org.longview.rest.Client.Reply;

/** Every byte that the host sends to somebody, searched for what only hidden issues can tell. */
public class LeaksIT {

    private static final String TAB = "?selectedItem=org.longview.longview:roadmap-link";
    private static final Set<String> MODULES_WITHOUT_A_PAGE =
            Set.of(
                    "plugin-info",
                    "resource",
                    "web-section",
                    "web-resource",
                    "ownership-transfer-handler",
                    "user-key-change-handler",
                    "rest-migration",
                    "ao",
                    "rest");
    private static HiddenHost host;

    @BeforeClass
    public static void start() throws Exception {
        host = HiddenHost.get();
    }

    @Test
    public void every_operation_of_the_interface_is_visited() {
        assertEquals(
                host.api.operations(),
                new TreeSet<>(new Visits(host, HiddenWorld.LOWLY).all().keySet()));
    }

    @Test
    public void no_answer_tells_anything_that_is_hidden() {
        for (String viewer : HiddenWorld.RESTRICTED) {
            Leaks leaks = new Leaks(host, viewer);
            new Visits(host, viewer)
                    .all()
                    .forEach(
                            (operation, visit) -> {
                                for (Reply reply : visit.get()) {
                                    String bytes = reply.text() + headers(reply);
                                    assertEquals(
                                            viewer + " by " + operation + ": " + reply.text(),
                                            Set.of(),
                                            leaks.in(bytes));
                                    assertTrue(reply.text(), reply.status() < 500);
                                }
                            });
        }
    }

    @Test
    public void an_editor_who_sees_little_really_changes_things() {
        Map<String, Set<Integer>> statuses = new TreeMap<>();
        new Visits(host, HiddenWorld.EDNA)
                .all()
                .forEach(
                        (operation, visit) ->
                                visit.get()
                                        .forEach(
                                                reply ->
                                                        statuses.computeIfAbsent(
                                                                        operation,
                                                                        o -> new TreeSet<>())
                                                                .add(reply.status())));

        assertEquals(Set.of(200, 400, 409), statuses.get("PUT /initiatives/{uid}"));
        assertEquals(Set.of(200, 400), statuses.get("POST /initiatives/bulk"));
        assertEquals(Set.of(200, 409), statuses.get("DELETE /initiatives/{uid}"));
        assertEquals(Set.of(201, 400, 409), statuses.get("POST /roadmaps/{uid}/initiatives"));
        String link = "/initiatives/{uid}/epics/{issueIdOrKey}";
        assertEquals(Set.of(200, 409), statuses.get("PUT " + link));
        assertEquals(Set.of(200, 404, 409), statuses.get("DELETE " + link));
        assertEquals(Set.of(200, 404, 409), statuses.get("POST /commands/{id}/undo"));
        assertEquals(Set.of(200, 400, 409), statuses.get("PUT /roadmaps/{uid}"));
        assertEquals(Set.of(200, 409), statuses.get("POST /roadmaps/{uid}/rank"));
        assertEquals(Set.of(200, 404), statuses.get("GET /roadmaps/{uid}/findings"));
        assertEquals(Set.of(400, 409), statuses.get("POST /roadmaps/{uid}/findings/fix"));
    }

    @Test
    public void an_issue_above_epics_is_suggested_with_those_that_one_may_see_and_not_through_it() {
        String path = "/roadmaps/" + host.roadmap + "/suggestions";

        JsonNode few = host.as(HiddenWorld.LOWLY).get(path).json().get("groups");
        JsonNode all = host.as(HiddenWorld.SEER).get(path).json().get("groups");

        assertEquals(List.of("MAIN-81 [MAIN-8]"), above(few));
        assertEquals(
                List.of("MAIN-81 [MAIN-7, MAIN-8]", "MAIN-82 [MAIN-9]", "DARK-91 [MAIN-7, MAIN-8]"),
                above(all));
    }

    private static List<String> above(JsonNode groups) {
        List<String> above = new ArrayList<>();
        for (JsonNode group : groups) {
            if (group.get("kind").textValue().equals("PARENT")) {
                Set<String> epics = new TreeSet<>();
                for (JsonNode id : group.get("epicIds")) {
                    epics.add(key(id.textValue()));
                }
                above.add(group.get("key").textValue() + " " + epics);
            }
        }
        return above;
    }

    private static String key(String id) {
        return host.world.issues().stream()
                .filter(it -> String.valueOf(it.id()).equals(id))
                .map(HiddenWorld.It::key)
                .findFirst()
                .orElse(id);
    }

    /** Else the search above would find nothing wherever it looked. */
    @Test
    public void what_is_hidden_from_one_is_in_the_answers_to_one_who_sees_it() {
        StringBuilder all = new StringBuilder();
        new Visits(host, HiddenWorld.SEER)
                .all()
                .forEach((o, visit) -> visit.get().forEach(reply -> all.append(reply.text())));

        Set<String> found = new Leaks(host, HiddenWorld.LOWLY).in(all.toString());

        SeenBy seer = new SeenBy(host.world, HiddenWorld.SEER);
        List<String> alpha = HiddenHost.EPICS.get("Alpha");
        Set<String> expected =
                new TreeSet<>(
                        List.of("DARK-1", "MAIN-2", "MAIN-82", "DARK-91", "ZQMAINx2Z", "ZQSHARED"));
        expected.add(String.valueOf(host.world.id("RPT-2")));
        expected.add(String.valueOf(HiddenWorld.DARK_PROJECT));
        for (String number : List.of("total", "done", "pointsOpen", "unestimated", "to", "from")) {
            expected.add(String.valueOf(seer.numbers(alpha).get(number)));
        }
        expected.removeAll(found);
        assertEquals(Set.of(), expected);
        assertEquals(Set.of(), new Leaks(host, HiddenWorld.SEER).in(all.toString()));
    }

    @Test
    public void no_page_tells_anything_that_is_hidden() {
        List<String> pages = new ArrayList<>(servlets());
        for (String project : List.of("MAIN", "DARK", "RPT", "ASG")) {
            pages.add("/projects/" + project + TAB);
        }
        for (String viewer : HiddenWorld.RESTRICTED) {
            Leaks leaks = new Leaks(host, viewer);
            for (String path : pages) {
                Reply page = host.as(viewer).page(path);
                // the host's own list of scripts has numbers of its own
                String text = page.text().replaceAll("(src|href)=\"[^\"]*\"", "");
                assertEquals(viewer + " on " + path, Set.of(), leaks.in(text + headers(page)));
                assertTrue(page.text(), page.status() < 500);
            }
        }
        assertTrue(host.as("lowly").page("/projects/MAIN" + TAB).text().contains("longview"));
    }

    @Test
    public void every_page_that_the_plugin_adds_is_visited() throws Exception {
        String descriptor = descriptor();
        Matcher module = Pattern.compile("\n  <([a-z-]+)[ >]").matcher(descriptor);
        Set<String> others = new TreeSet<>();
        while (module.find()) {
            others.add(module.group(1));
        }
        others.removeAll(MODULES_WITHOUT_A_PAGE);

        assertEquals(Set.of("servlet", "web-item", "web-panel"), others);
        assertEquals(1, descriptor.split("<web-panel ", -1).length - 1);
        String[] servlets = descriptor.split("<servlet ", -1);
        for (int i = 1; i < servlets.length; i++) {
            assertTrue(servlets[i].split("</servlet>")[0].contains("<url-pattern>"));
        }
    }

    @Test
    public void a_hidden_epic_reads_as_one_that_was_never_there() {
        Client edna = host.as(HiddenWorld.EDNA);
        String alpha = "/initiatives/" + host.alpha + "/epics/";
        String made = "/roadmaps/" + host.roadmap + "/initiatives";
        long version = host.version(host.alpha);
        List<Function<String, Reply>> wishes = new ArrayList<>();
        for (long v : List.of(version, 0L)) {
            String body = "{\"role\":\"%s\",\"version\":" + v + ",\"move\":true}";
            wishes.add(issue -> edna.put(alpha + issue, body.formatted("PRIMARY")));
            wishes.add(issue -> edna.put(alpha + issue, body.formatted("SUPPORTS")));
            wishes.add(issue -> edna.delete(alpha + issue + "?version=" + v));
        }
        for (String list : List.of("epics", "move", "supports")) {
            wishes.add(
                    issue ->
                            edna.post(
                                    made, "{\"name\":\"N\",\"" + list + "\":[\"" + issue + "\"]}"));
        }
        wishes.add(issue -> edna.get("/projects/" + project(issue) + "/roadmap"));
        wishes.add(issue -> edna.post("/projects/" + project(issue) + "/roadmap", "{}"));

        String dark = String.valueOf(host.world.id("DARK-1"));
        String doctor = "/roadmaps/" + host.roadmap + "/findings";
        List<Function<String, Reply>> byId = new ArrayList<>();
        for (String kind : List.of("SUPPORTS_ONLY", "DATES_REVERSED", "LINK_DANGLING")) {
            byId.add(issue -> edna.post(doctor + "/fix", mending(kind, issue)));
        }
        byId.add(
                issue ->
                        edna.post(
                                doctor + "/restore",
                                "{\"issueId\":\"%s\",\"dates\":[{\"field\":\"DUE\",\"from\":20000,\"to\":20001}]}"
                                        .formatted(issue)));
        for (Function<String, Reply> wish : byId) {
            assertEquals(told(wish, "999999999"), told(wish, dark));
        }
        for (Function<String, Reply> wish : wishes) {
            assertEquals(told(wish, "NONE-1"), told(wish, "DARK-1"));
            assertEquals(told(wish, "999999999"), told(wish, dark));
        }
    }

    private static String mending(String kind, String issue) {
        String form =
                "{\"kind\":\"%s\",\"fix\":\"UNLINK\",\"initiativeUid\":\"%s\",\"issueId\":\"%s\",\"version\":%d}";
        return form.formatted(kind, host.alpha, issue, host.version(host.alpha));
    }

    private static String project(String issue) {
        return issue.replaceAll("-\\d+$", "");
    }

    private static String told(Function<String, Reply> wish, String issue) {
        Reply reply = wish.apply(issue);
        return reply.status()
                + reply.text().replace(issue, "ISSUE").replace(project(issue), "PROJECT");
    }

    @Test
    public void what_happens_to_hidden_epics_changes_no_byte_of_what_a_reader_gets() {
        List<String> paths = new ArrayList<>();
        paths.add("/projects/MAIN/roadmap");
        paths.add("/portfolios");
        paths.add("/roadmaps/" + host.portfolio);
        paths.add("/roadmaps/" + host.roadmap + "/suggestions");
        paths.add("/roadmaps/" + host.roadmap + "/findings");
        paths.add("/roadmaps/" + host.roadmap + "/objectives");
        for (String uid : List.of(host.alpha, host.gamma)) {
            for (String part : List.of("", "/history", "/why")) {
                paths.add("/initiatives/" + uid + part);
            }
        }
        List<String> before = read(paths);

        long version = host.version(host.gamma);
        host.linked(host.gamma, "MAIN-7", "PRIMARY", version);
        List<String> linked = read(paths);
        host.as(HiddenWorld.SEER)
                .delete(
                        "/initiatives/%s/epics/MAIN-7?version=%d"
                                .formatted(host.gamma, version + 1));

        assertEquals(before, linked);
        assertEquals(before, read(paths));
    }

    @Test
    public void what_happens_in_a_hidden_project_changes_no_byte_of_a_portfolio() {
        List<String> paths =
                List.of(
                        "/portfolios",
                        "/roadmaps/" + host.portfolio,
                        "/roadmaps/" + host.portfolio + "/updates",
                        "/roadmaps/" + host.portfolio + "/mails",
                        "/initiatives/" + host.alpha,
                        "/initiatives/" + host.dark);
        Client seer = host.as(HiddenWorld.SEER);
        List<String> before = read(paths);
        String rank = "{\"version\":%d,\"initiativeUid\":\"%s\",\"afterUid\":\"%s\"}";
        long version = seer.get("/roadmaps/" + host.portfolio).json().get("version").asLong();

        Reply ranked =
                seer.post(
                        "/roadmaps/" + host.portfolio + "/rank",
                        rank.formatted(version, host.dark, host.alpha));
        assertEquals(ranked.text(), 200, ranked.status());
        Reply said =
                seer.post(
                        "/initiatives/" + host.dark + "/updates",
                        "{\"health\":\"AT_RISK\",\"text\":\"Dark days\",\"version\":%d}"
                                .formatted(host.version(host.dark)));
        assertEquals(said.text(), 201, said.status());
        List<String> after = read(paths);
        seer.post("/commands/" + said.at("/command") + "/undo", "");
        seer.post("/commands/" + ranked.at("/command") + "/undo", "");

        assertEquals(before, after);
        assertEquals(before, read(paths));
    }

    private static List<String> read(List<String> paths) {
        return paths.stream()
                .map(path -> host.as(HiddenWorld.LOWLY).get(path).text())
                .map(text -> text.replaceAll("\"instant\":\"[^\"]*\"", ""))
                .toList();
    }

    /**
     * An administrator takes out what is linked, even if the person behind may browse nothing, and
     * with it nothing that the linked epics say.
     */
    @Test
    public void the_transfer_file_names_linked_epics_and_says_nothing_of_them() {
        Reply file = host.as("admin").get("/transfer");

        Set<String> told = new TreeSet<>(new Leaks(host, "admin").in(file.text()));
        host.world.issues().stream()
                .filter(HiddenWorld.It::isEpic)
                .forEach(epic -> told.removeAll(Set.of(epic.key(), String.valueOf(epic.id()))));
        // a project with a roadmap of its own
        told.removeAll(
                Set.of(
                        String.valueOf(HiddenWorld.DARK_PROJECT),
                        HiddenWorld.DARK_NAME,
                        HiddenWorld.DARK_PLAN));
        // a promised day that is also a day of issues
        told.remove("2026-10-01");
        assertEquals(200, file.status());
        assertEquals(Set.of(), told);
    }

    private static String headers(Reply reply) {
        Map<String, List<String>> headers = new TreeMap<>(reply.raw().headers().map());
        headers.remove("content-length");
        headers.remove("date");
        return headers.toString();
    }

    private static List<String> servlets() {
        List<String> paths = new ArrayList<>();
        Matcher pattern = Pattern.compile("<url-pattern>(.*?)</url-pattern>").matcher(descriptor());
        while (pattern.find()) {
            paths.add("/plugins/servlet" + pattern.group(1).replace("*", ""));
        }
        return paths;
    }

    private static String descriptor() {
        try {
            return java.nio.file.Files.readString(java.nio.file.Path.of("atlassian-plugin.xml"));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
