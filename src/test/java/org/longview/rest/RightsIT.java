package org.longview.rest;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import org.junit.BeforeClass;
import org.junit.Test;
import org.longview.rest.Client.Reply;

/** Every operation of the interface for every kind of person: who may do what. */
public class RightsIT {

    /** What a reader may change is the reader's own; and what answers 200 without a change. */
    private static final Set<String> OWN =
            Set.of(
                    "POST /roadmaps/{uid}/views",
                    "PUT /views/{uid}",
                    "DELETE /views/{uid}",
                    "PUT /roadmaps/{uid}/mails",
                    // told for each of its initiatives, and read between two refusals
                    "POST /initiatives/bulk",
                    "PUT /roadmaps/{uid}",
                    // answers with the roadmap that there is
                    "POST /projects/{key}/roadmap");

    private static HiddenHost host;

    @BeforeClass
    public static void start() throws Exception {
        host = HiddenHost.get();
    }

    @Test
    public void nobody_gets_anything_without_a_log_in() {
        // an address that names nothing is none, whoever asks
        assertEquals(
                List.of(),
                outside(
                        null,
                        operation -> true,
                        status -> status == 401 || status == 404 || status == 405));
        for (String path :
                List.of(
                        "/portfolios",
                        "/projects/MAIN/roadmap",
                        "/roadmaps/" + host.roadmap,
                        "/initiatives/" + host.alpha,
                        "/initiatives/none",
                        "/transfer",
                        "/settings",
                        "/selfcheck")) {
            assertEquals(path, 401, host.as(null).get(path).status());
        }
    }

    @Test
    public void who_may_only_read_changes_nothing_but_what_is_their_own() {
        String before = plan();
        for (String reader : List.of(HiddenWorld.LOWLY, HiddenWorld.RITA, HiddenWorld.ASA)) {
            assertEquals(
                    reader,
                    List.of(),
                    outside(
                            reader,
                            operation -> !operation.startsWith("GET") && !OWN.contains(operation),
                            status -> status >= 400 && status < 500));
            assertEquals(reader, before, plan());
        }
    }

    private static String plan() {
        Client seer = host.as(HiddenWorld.SEER);
        StringBuilder all = new StringBuilder();
        for (String path :
                List.of(
                        "/roadmaps/" + host.roadmap,
                        "/roadmaps/" + host.roadmap + "/objectives",
                        "/initiatives/" + host.alpha + "/history",
                        "/portfolios")) {
            all.append(seer.get(path).text());
        }
        return all.toString().replaceAll("\"instant\":\"[^\"]*\"", "");
    }

    @Test
    public void who_may_not_browse_a_project_gets_what_there_would_be_without_it() {
        for (String path :
                List.of(
                        "/projects/%s/roadmap",
                        "/roadmaps/%s", "/initiatives/%s", "/initiatives/%s/why")) {
            for (String hidden : List.of("DARK", host.dark)) {
                Reply there = host.as(HiddenWorld.LOWLY).get(path.formatted(hidden));
                Reply none = host.as(HiddenWorld.LOWLY).get(path.formatted("NONE"));
                assertEquals(404, there.status());
                assertEquals(none.text().replace("NONE", hidden), there.text());
            }
        }
    }

    @Test
    public void only_who_administers_jira_takes_everything_out_or_in() {
        for (String person : HiddenWorld.RESTRICTED) {
            assertEquals(
                    person,
                    List.of(),
                    outside(
                            person,
                            RightsIT::isForAdministrators,
                            status -> status == 403 || status == 404));
        }
    }

    @Test
    public void who_edits_gets_everything_of_the_roadmap_done() {
        Map<String, Set<Integer>> statuses = statuses(HiddenWorld.EDNA);
        List<String> never = new ArrayList<>();
        statuses.forEach(
                (operation, seen) -> {
                    if (seen.stream().allMatch(status -> status == 403)) {
                        never.add(operation);
                    }
                });
        assertTrue(never.toString(), never.stream().allMatch(RightsIT::isForAdministrators));
    }

    private static boolean isForAdministrators(String operation) {
        String path = operation.substring(operation.indexOf('/'));
        return path.equals("/transfer")
                || path.equals("/selfcheck")
                || path.startsWith("/settings");
    }

    /** The answers of these operations that are not of that kind. */
    private static List<String> outside(
            String person, java.util.function.Predicate<String> which, IntPredicate allowed) {
        List<String> wrong = new ArrayList<>();
        statuses(person)
                .forEach(
                        (operation, statuses) -> {
                            if (which.test(operation)
                                    && !statuses.stream().allMatch(allowed::test)) {
                                wrong.add(operation + " " + statuses);
                            }
                        });
        return wrong;
    }

    private static Map<String, Set<Integer>> statuses(String person) {
        Map<String, Set<Integer>> statuses = new TreeMap<>();
        for (Map.Entry<String, Supplier<List<Reply>>> visit :
                new Visits(host, person).all().entrySet()) {
            Set<Integer> seen = statuses.computeIfAbsent(visit.getKey(), o -> new TreeSet<>());
            visit.getValue().get().forEach(reply -> seen.add(reply.status()));
        }
        return statuses;
    }
}
