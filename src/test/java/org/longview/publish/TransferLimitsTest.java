package org.longview.publish;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;
import static org.longview.publish.TransferScenes.exported;
import static org.longview.publish.TransferScenes.fill;
import static org.longview.publish.TransferScenes.importing;
import static org.longview.publish.TransferScenes.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Test;
import org.longview.roadmap.KeepGrants;
import org.longview.roadmap.KeepKeyResults;
import org.longview.roadmap.KeepObjectives;
import org.longview.roadmap.KeepPortfolios;
import org.longview.roadmap.KeepViews;
import org.longview.roadmap.MemoryStore;
import org.longview.roadmap.UseCases;
import org.longview.roadmap.World;
import org.longview.strategy.Brief;
import org.longview.strategy.Rejected;
import org.longview.strategy.Uid;

/** A document holds no more than the pages let people make, and nothing twice. */
public class TransferLimitsTest {
    private final UseCases use = new UseCases(new MemoryStore());
    private Map<String, Object> document;
    private Map<String, Object> roadmap;

    @Before
    public void export() throws Exception {
        fill(use);
        document = read(exported(use.world, (MemoryStore) use.store));
        for (Map<String, Object> each :
                TransferLimitsTest.<Map<String, Object>>list(document, "roadmaps")) {
            if (!list(each, "objectives").isEmpty()) {
                roadmap = each;
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> list(Map<String, Object> of, String field) {
        return (List<T>) of.get(field);
    }

    /** That many entries like one that stands there, each with a uid of its own. */
    private static void fillUp(Map<String, Object> of, String field, int count) {
        List<Map<String, Object>> list = list(of, field);
        Map<String, Object> model =
                list.stream()
                        .filter(each -> each.get("deletedAt") == null)
                        .findFirst()
                        .orElseThrow();
        list.removeIf(each -> each != model && each.get("deletedAt") == null);
        for (int i = 1; i < count; i++) {
            Map<String, Object> copy = new LinkedHashMap<>(model);
            copy.put("uid", Uid.fresh());
            copy.computeIfPresent("commonDefault", (key, value) -> false);
            copy.computeIfPresent("keyResults", (key, value) -> List.of());
            copy.computeIfPresent("updates", (key, value) -> List.of());
            list.add(copy);
        }
    }

    private void take() {
        MemoryStore empty = new MemoryStore();
        importing(use.world, empty, empty).take(World.ADMIN, document);
    }

    private void assertRefused(String field, Object value) {
        Rejected refused = assertThrows(field, Rejected.class, this::take);
        assertTrue(refused.getMessage(), refused.field().endsWith(field));
        assertEquals(refused.getMessage(), String.valueOf(value), String.valueOf(refused.value()));
    }

    private void assertTaken() {
        take();
    }

    private static Map<String, Object> grant(String kind, String holder, String access) {
        return new LinkedHashMap<>(Map.of("kind", kind, "holder", holder, "access", access));
    }

    @Test
    public void a_roadmap_has_no_more_grants_than_can_be_given() {
        List<Map<String, Object>> grants = new ArrayList<>();
        for (int i = 0; i < KeepGrants.MOST; i++) {
            grants.add(grant("GROUP", "group-" + i, "VIEW"));
        }
        roadmap.put("grants", grants);
        assertTaken();

        grants.add(grant("GROUP", "one-more", "VIEW"));
        assertRefused("grants", KeepGrants.MOST + 1);
    }

    @Test
    public void a_holder_has_one_grant() {
        roadmap.put(
                "grants", List.of(grant("GROUP", "devs", "VIEW"), grant("ROLE", "devs", "VIEW")));
        assertTaken();

        for (String access : new String[] {"VIEW", "EDIT"}) {
            roadmap.put(
                    "grants",
                    List.of(
                            grant("GROUP", "devs", "VIEW"),
                            grant("ROLE", "10", "EDIT"),
                            grant("GROUP", " devs", access)));
            assertRefused("grants[2].holder", " devs");
        }
    }

    @Test
    public void a_roadmap_has_no_more_objectives_than_can_be_made() {
        fillUp(roadmap, "objectives", KeepObjectives.MOST);
        list(roadmap, "initiatives").forEach(TransferLimitsTest::servesNothing);
        assertTaken();

        fillUp(roadmap, "objectives", KeepObjectives.MOST + 1);
        assertRefused("objectives", KeepObjectives.MOST + 1);
    }

    @SuppressWarnings("unchecked")
    private static void servesNothing(Object initiative) {
        ((Map<String, Object>) initiative).put("objectives", List.of());
    }

    @Test
    public void an_objective_has_no_more_key_results_than_can_be_made() {
        Map<String, Object> objective =
                TransferLimitsTest.<Map<String, Object>>list(roadmap, "objectives").stream()
                        .filter(each -> !list(each, "keyResults").isEmpty())
                        .findFirst()
                        .orElseThrow();
        fillUp(objective, "keyResults", KeepKeyResults.MOST);
        assertTaken();

        fillUp(objective, "keyResults", KeepKeyResults.MOST + 1);
        assertRefused("keyResults", KeepKeyResults.MOST + 1);
    }

    @Test
    public void nobody_has_more_views_than_can_be_kept() {
        fillUp(roadmap, "views", KeepViews.MOST);
        assertTaken();

        fillUp(roadmap, "views", KeepViews.MOST + 1);
        assertRefused("owner", KeepViews.MOST + 1);
    }

    @Test
    public void a_scope_names_a_project_once() {
        List<String> scope = list(roadmap, "scope");
        scope.add(scope.get(0));

        assertRefused("scope", scope.get(0));
    }

    @Test
    public void a_scope_names_a_project_once_by_whatever_id() {
        List<Map<String, Object>> projects = list(document, "projects");
        List<String> scope = list(roadmap, "scope");
        Map<String, Object> again =
                new LinkedHashMap<>(
                        projects.stream()
                                .filter(each -> each.get("id").equals(scope.get(0)))
                                .findFirst()
                                .orElseThrow());
        again.put("id", "999");
        projects.add(again);
        scope.add("999");

        assertRefused("scope", "999");
    }

    @Test
    public void a_roadmap_spans_no_more_projects_than_can_be_chosen() {
        List<Map<String, Object>> projects = list(document, "projects");
        List<String> scope = new ArrayList<>();
        for (int i = 0; i <= KeepPortfolios.MOST; i++) {
            String key = "P" + i;
            projects.add(new LinkedHashMap<>(Map.of("id", "x" + i, "key", key, "name", key)));
            scope.add("x" + i);
        }
        roadmap.put("scope", scope);

        assertRefused("scope", KeepPortfolios.MOST + 1);
    }

    @Test
    public void a_brief_has_no_more_lines_and_links_than_can_be_written() {
        Map<String, Object> brief = null;
        for (Map<String, Object> each :
                TransferLimitsTest.<Map<String, Object>>list(roadmap, "initiatives")) {
            brief = each.get("brief") == null ? brief : brief(each);
        }
        fillUp(brief, "requirements", Brief.MOST_REQUIREMENTS + 1);
        assertRefused("requirements", Brief.MOST_REQUIREMENTS + 1);

        fillUp(brief, "requirements", 1);
        List<Map<String, Object>> links = new ArrayList<>();
        for (int i = 0; i <= Brief.MOST_LINKS; i++) {
            links.add(new LinkedHashMap<>(Map.of("url", "https://x.example/" + i)));
        }
        brief.put("links", links);
        assertRefused("links", Brief.MOST_LINKS + 1);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> brief(Map<String, Object> initiative) {
        return (Map<String, Object>) initiative.get("brief");
    }

    @Test
    public void no_two_records_of_whatever_kind_have_one_uid() {
        for (String field : new String[] {"themes", "objectives", "initiatives", "views"}) {
            List<Map<String, Object>> list = list(roadmap, field);
            Object uid = list.get(0).get("uid");
            Map<String, Object> same = new LinkedHashMap<>(list.get(0));
            for (String nested : new String[] {"keyResults", "updates", "epics"}) {
                same.computeIfPresent(nested, (key, value) -> List.of());
            }
            same.computeIfPresent("brief", (key, value) -> null);
            same.computeIfPresent("score", (key, value) -> null);
            list.add(same);
            assertRefused(field, uid);
            list.remove(list.size() - 1);
        }
        Map<String, Object> theme =
                TransferLimitsTest.<Map<String, Object>>list(roadmap, "themes").get(0);
        Map<String, Object> view =
                TransferLimitsTest.<Map<String, Object>>list(roadmap, "views").get(0);
        view.put("uid", theme.get("uid"));
        assertRefused("views", theme.get("uid"));
    }

    @Test
    public void numbers_of_more_digits_than_a_browser_keeps_are_refused() {
        Map<String, Object> keyResult = null;
        for (Map<String, Object> each :
                TransferLimitsTest.<Map<String, Object>>list(roadmap, "objectives")) {
            for (Map<String, Object> one :
                    TransferLimitsTest.<Map<String, Object>>list(each, "keyResults")) {
                keyResult = one;
            }
        }
        for (String number : List.of("999999999999.9999", "100000000000.0001")) {
            keyResult.put("target", new BigDecimal(number));
            assertRefused("target", number);
        }
        keyResult.put("target", new BigDecimal("99999999999.9999"));
        assertTaken();
    }
}
