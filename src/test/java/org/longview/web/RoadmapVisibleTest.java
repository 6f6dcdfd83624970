package org.longview.web;

import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.project.Project;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.longview.host.HostLacks;
import org.longview.roadmap.CurrentViewer;
import org.longview.roadmap.Permissions;
import org.longview.roadmap.Viewer;
import org.longview.strategy.GrantHolder;

public class RoadmapVisibleTest {

    private static final Viewer ANN = new Viewer("ann", Locale.ENGLISH);
    private final Map<String, Object> context = new HashMap<>(Map.of("project", project(7)));

    @Test
    public void is_shown_to_who_may_browse_the_project() {
        assertTrue(new RoadmapVisible(() -> Optional.of(ANN), browsing(7)).shouldDisplay(context));
    }

    @Test
    public void is_hidden_from_who_may_not() {
        assertFalse(new RoadmapVisible(() -> Optional.of(ANN), browsing(8)).shouldDisplay(context));
    }

    @Test
    public void is_hidden_from_anonymous_visitors_even_of_public_projects() {
        assertFalse(new RoadmapVisible(Optional::empty, browsing(7)).shouldDisplay(context));
    }

    @Test
    public void is_hidden_where_this_jira_cannot_tell_who_may_browse() {
        CurrentViewer nobodyKnows =
                () -> {
                    throw HostLacks.in(new NoSuchMethodError("getLoggedInUser")).orElseThrow();
                };

        assertFalse(new RoadmapVisible(nobodyKnows, browsing(7)).shouldDisplay(context));
    }

    @Test
    public void is_hidden_outside_a_project() {
        for (Object odd : new Object[] {null, "APP", 7}) {
            context.put("project", odd);
            assertFalse(
                    new RoadmapVisible(() -> Optional.of(ANN), browsing(7)).shouldDisplay(context));
        }
        assertFalse(
                new RoadmapVisible(() -> Optional.of(ANN), browsing(7)).shouldDisplay(Map.of()));
    }

    static Project project(long id) {
        return (Project)
                Proxy.newProxyInstance(
                        RoadmapVisibleTest.class.getClassLoader(),
                        new Class<?>[] {Project.class},
                        (self, method, arguments) ->
                                switch (method.getName()) {
                                    case "getId" -> id;
                                    case "getKey" -> "APP";
                                    default ->
                                            throw new AssertionError(
                                                    "unexpected call of " + method);
                                });
    }

    private static Permissions browsing(long only) {
        return new Permissions() {
            @Override
            public boolean browse(Viewer viewer, long projectId) {
                return projectId == only;
            }

            @Override
            public boolean administer(Viewer viewer, long projectId) {
                throw new AssertionError("not asked");
            }

            @Override
            public boolean systemAdmin(Viewer viewer) {
                throw new AssertionError("not asked");
            }

            @Override
            public boolean holds(Viewer viewer, GrantHolder holder, Long projectId) {
                throw new AssertionError("not asked");
            }
        };
    }
}
