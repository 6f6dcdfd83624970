package org.longview.host;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
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
    public void a_missing_member_costs_the_features_of_the_classes_that_use_it() {
        Report report =
                check(
                        FINE,
                        "interface\tjava.util.List\tgone\t()V\torg.longview.jira.Epics$Page,org.longview.store.Any",
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
                new SelfCheck(new FakeServices(), List.of(), linkage(), List.of(), FEATURES).run();

        assertEquals(Set.of("tab"), Set.copyOf(report.lost()));
        assertEquals("java.lang.Runnable", report.services().get(0).name());
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
                new SelfCheck(jira, List.of(broken, FINE), linkage(), List.of(), FEATURES).run();

        assertEquals("tables", report.probes().get(0).name());
        assertEquals("This Jira lacks a.Type.call()", report.probes().get(0).problem());
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
                        linkage(),
                        List.of(members).stream().map(Member::read).toList(),
                        FEATURES)
                .run();
    }

    private static Linkage linkage() {
        return new Linkage(SelfCheckTest.class.getClassLoader());
    }
}
