package org.longview.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.Test;
import org.longview.host.FakeServices;
import org.longview.roadmap.Viewer;

public class RoadmapPanelContextTest {

    private final List<Object> required = new ArrayList<>();

    @Test
    public void gives_the_template_exactly_the_strings_it_prints() throws Exception {
        Map<String, Object> strings = context(Optional.of(new Viewer("ann", Locale.GERMANY)));

        assertEquals("APP", strings.get("longviewProjectKey"));
        assertEquals("/jira", strings.get("longviewContextPath"));
        assertEquals("de-DE", strings.get("longviewLocale"));
        assertEquals("Europe/Berlin", strings.get("longviewUserZone"));
        assertEquals("ann", strings.get("longviewUser"));
        assertEquals("", strings.get("longviewProblem"));
        assertTrue(strings.get("longviewNeedsScript").toString().startsWith("Die Roadmap braucht"));
        strings.keySet().removeIf(name -> !name.startsWith("longview"));
        assertTrue(strings.values().stream().allMatch(String.class::isInstance));
        assertEquals(references(), strings.keySet());
    }

    @Test
    public void leaves_jiras_own_values_as_they_are_in_a_map_that_jira_may_go_on_with() {
        Map<String, Object> context = Map.of("user", "jira's", "i18n", 7, "projectKey", "X");
        Map<String, Object> all = panel(Optional.empty()).getContextMap(context);

        context.forEach((name, value) -> assertEquals(value, all.get(name)));
        assertEquals("", all.get("longviewUser"));
        all.put("more", "values");
    }

    @Test
    public void asks_for_the_page_scripts_and_styles() {
        context(Optional.of(new Viewer("ann", Locale.ENGLISH)));

        assertEquals(List.of("org.longview.longview:roadmap-page"), required);
    }

    @Test
    public void survives_a_page_without_project_and_person() {
        Map<String, Object> strings = panel(Optional.empty()).getContextMap(Map.of());

        assertEquals("", strings.get("longviewProjectKey"));
        assertEquals("en", strings.get("longviewLocale"));
    }

    @Test
    public void says_what_this_jira_lacks_instead_of_an_empty_page() {
        Map<String, Object> strings =
                panel(Optional.empty(), new FakeServices()).getContextMap(Map.of());

        assertEquals(
                "Longview cannot show the roadmap. This Jira lacks the service "
                        + PageBuilderService.class.getName()
                        + ". An administrator finds more under Longview > Self-check.",
                strings.get("longviewProblem"));
    }

    private Map<String, Object> context(Optional<Viewer> viewer) {
        return panel(viewer).getContextMap(Map.of("project", RoadmapVisibleTest.project(7)));
    }

    private RoadmapPanelContext panel(Optional<Viewer> viewer) {
        RequiredResources resources =
                fake(
                        RequiredResources.class,
                        (self, method, arguments) -> {
                            required.add(arguments[0]);
                            return self;
                        });
        WebResourceAssembler assembler =
                fake(WebResourceAssembler.class, (self, method, a) -> resources);
        return panel(
                viewer,
                new FakeServices()
                        .with(
                                PageBuilderService.class,
                                fake(PageBuilderService.class, (self, method, a) -> assembler))
                        .with(
                                ApplicationProperties.class,
                                fake(
                                        ApplicationProperties.class,
                                        (self, method, a) -> "http://localhost:2990/jira")));
    }

    private static RoadmapPanelContext panel(Optional<Viewer> viewer, FakeServices services) {
        return new RoadmapPanelContext(
                new PageHost(services), () -> viewer, () -> ZoneId.of("Europe/Berlin"));
    }

    private static Set<String> references() throws Exception {
        Matcher reference =
                Pattern.compile("\\$(\\w+)")
                        .matcher(
                                Files.readString(
                                        Path.of("src/main/resources/templates/roadmap.vm")));
        Set<String> names = new TreeSet<>();
        while (reference.find()) {
            names.add(reference.group(1));
        }
        return names;
    }

    private static <T> T fake(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
