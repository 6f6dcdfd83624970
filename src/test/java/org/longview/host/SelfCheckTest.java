package org.longview.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Test;

public class SelfCheckTest {

    private static final Features FEATURES =
            Features.read(
                    List.of(
                            "class\torg.longview.jira.Epics\tepics",
                            "class\torg.longview.store.*\trecords",
                            "service\tjava.lang.Runnable\ttab"));
    private static final Probe FINE = () -> List.of(new Fact("versions", "Jira", "11.3.0"));

    private final FakeServices jira = new FakeServices().with(Runnable.class, () -> {});

    @Test
    public void a_jira_that_has_everything_loses_nothing() {
        Report report = check(FINE, "type\tjava.util.List\t\t\torg.longview.jira.Epics");

        assertTrue(report.isComplete());
        assertEquals(List.of(new Fact("versions", "Jira", "11.3.0")), report.facts());
    }

    @Test
    public void what_a_probe_misses_costs_its_feature() {
        Probe bare =
                new Probe() {
                    @Override
                    public List<Fact> facts() {
                        return List.of();
                    }

                    @Override
                    public List<Finding> findings() {
                        return List.of(new Finding("Story Points", "gone", List.of("points")));
                    }
                };

        assertEquals(List.of("points"), check(bare).lost());
    }

    @Test
    public void a_missing_member_costs_the_features_of_the_classes_that_use_it() {
        Report report =
                check(
                        FINE,
                        "interface\tjava.util.List\tgone\t()V"
                                + "\torg.longview.jira.Epics$Page,org.longview.store.Any",
                        "type\tjava.util.List\t\t\torg.longview.jira.Epics");

        assertEquals(
                List.of(
                        new Finding("java.util.List", null, List.of("epics")),
                        new Finding(
                                "java.util.List#gone()",
                                "longview.selfcheck.no-member",
                                List.of("epics", "records"))),
                report.members());
        assertEquals(Set.of("epics", "records"), Set.copyOf(report.lost()));
    }

    @Test
    public void a_member_that_links_in_one_way_and_not_in_another_is_missing() {
        Report report =
                check(
                        FINE,
                        "type\tjava.util.List\t\t\torg.longview.store.Any",
                        "extends\tjava.util.List\t\t\torg.longview.jira.Epics");

        assertEquals(1, report.members().size());
        assertFalse(report.members().get(0).isThere());
        assertEquals(Set.of("epics", "records"), Set.copyOf(report.members().get(0).features()));
    }

    @Test
    public void a_missing_service_costs_its_feature() {
        Report report =
                new SelfCheck(new FakeServices(), List.of(), List.of(), List.of(), FEATURES).run();

        assertEquals(Set.of("tab"), Set.copyOf(report.lost()));
        assertEquals("java.lang.Runnable", report.services().get(0).name());
    }

    @Test
    public void a_service_that_fails_when_it_is_asked_costs_its_feature_and_tells_no_names() {
        Map<Throwable, String> failures =
                Map.of(
                        new IllegalStateException("Ann is on holiday"),
                        "java.lang.IllegalStateException at ",
                        new IllegalArgumentException("Ann"),
                        "java.lang.IllegalArgumentException at ",
                        new NoSuchMethodError("a/Type.call()"),
                        "This Jira lacks a.Type.call()",
                        new Exception("checked"),
                        "java.lang.Exception at ");
        failures.forEach(
                (failure, words) -> {
                    Finding service = asked(failure).services().get(0);

                    assertEquals("longview.selfcheck.fails", service.problem());
                    assertTrue(service.detail(), service.detail().startsWith(words));
                    assertFalse(service.detail(), service.detail().contains("Ann"));
                    assertEquals(List.of("tab"), asked(failure).lost());
                });
    }

    @Test
    public void a_service_that_no_proxy_can_be_made_of_is_named_at_the_start() {
        Features features = Features.read(List.of("service\t" + Sealed.class.getName() + "\ttab"));
        SelfCheck check =
                new SelfCheck(
                        new FakeServices().with(Sealed.class, new Only()),
                        List.of(),
                        List.of(),
                        List.of(),
                        features);

        Finding found = check.atStart().get(0);
        assertEquals(Sealed.class.getName(), found.name());
        assertTrue(found.detail(), found.detail().contains("IllegalArgumentException"));
        assertEquals(List.of("tab"), check.run().lost());
    }

    @Test
    public void questions_that_cannot_be_listed_leave_the_services_alone() {
        Questions broken =
                () -> {
                    throw new NoClassDefFoundError("a/Type");
                };
        Report report = new SelfCheck(jira, List.of(), List.of(broken), List.of(), FEATURES).run();

        assertTrue(report.isComplete());
    }

    /** Nobody but one may implement it, and so no proxy. */
    private sealed interface Sealed permits Only {}

    private static final class Only implements Sealed {}

    private Report asked(Throwable failure) {
        Questions questions =
                () ->
                        Map.of(
                                "java.lang.Runnable",
                                () -> {
                                    if (failure instanceof Error error) {
                                        throw error;
                                    }
                                    throw (Exception) failure;
                                });
        return new SelfCheck(jira, List.of(), List.of(questions), List.of(), FEATURES).run();
    }

    @Test
    public void a_probe_that_fails_costs_its_facts_only_and_says_why() {
        Probe broken =
                new Probe() {
                    @Override
                    public List<Fact> facts() {
                        throw new NoSuchMethodError("a/Type.call()");
                    }

                    @Override
                    public String toString() {
                        return "tables";
                    }
                };
        Report report =
                new SelfCheck(jira, List.of(broken, FINE), List.of(), List.of(), FEATURES).run();

        assertEquals("tables", report.probes().get(0).name());
        assertEquals("This Jira lacks a.Type.call()", report.probes().get(0).detail());
        assertEquals(1, report.facts().size());
    }

    @Test
    public void a_class_that_no_line_names_counts_for_everything() {
        Report report = check(FINE, "type\tno.Such\t\t\torg.longview.web.Page");

        assertEquals(Set.of("longview.feature.everything"), Set.copyOf(report.lost()));
    }

    private Report check(Probe probe, String... members) {
        return new SelfCheck(
                        jira,
                        List.of(probe),
                        List.of(),
                        List.of(members).stream().map(Member::read).toList(),
                        FEATURES)
                .run();
    }
}
