package org.longview.web;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.Test;
import org.w3c.dom.Element;

public class DescriptorTest {

    private static final Set<String> MODULES =
            Set.of("web-item", "web-panel", "web-resource", "rest", "ao", "servlet", "web-section");

    private final Element plugin = Descriptor.plugin();

    @Test
    public void module_keys_are_unique() {
        List<String> keys = modules().stream().map(m -> m.getAttribute("key")).toList();

        assertEquals(keys.size(), new HashSet<>(keys).size());
        assertFalse(keys.contains(""));
    }

    @Test
    public void every_module_says_what_it_is_in_every_language() throws IOException {
        List<String> missing = new ArrayList<>();
        for (String language : List.of("", "_de")) {
            Properties texts = Descriptor.texts(language);
            for (Element module : modules()) {
                String name = module.getAttribute("i18n-name-key");
                String description =
                        Descriptor.all(module, "description").stream()
                                .findFirst()
                                .map(d -> d.getAttribute("key"))
                                .orElse("");
                for (String key : List.of(name, description)) {
                    if (texts.getProperty(key) == null) {
                        missing.add(module.getAttribute("key") + language + ": " + key);
                    }
                }
            }
        }

        assertEquals(List.of(), missing);
    }

    @Test
    public void every_class_that_the_descriptor_names_can_be_made_by_jira() throws Exception {
        List<String> names = Descriptor.ownClasses();
        assertFalse(names.isEmpty());

        for (String name : names) {
            Class<?> type = Class.forName(name);
            assertTrue(name, Modifier.isPublic(type.getModifiers()));
            assertEquals(name, 1, type.getConstructors().length);
        }
    }

    @Test
    public void every_entity_that_the_descriptor_names_exists_and_none_is_forgotten()
            throws Exception {
        Set<String> named = new TreeSet<>();
        for (Element entity : Descriptor.all(plugin, "entity")) {
            named.add(entity.getTextContent().trim());
        }
        Set<String> written = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(p -> p.toString().endsWith(".java")).toList()) {
                String name =
                        Path.of("src/main/java")
                                .relativize(source)
                                .toString()
                                .replace(java.io.File.separatorChar, '.')
                                .replaceAll("\\.java$", "");
                if (Files.readString(source)
                        .matches("(?s).*interface \\w+ extends (Raw)?Entity.*")) {
                    assertNotNull(Class.forName(name));
                    written.add(name);
                }
            }
        }

        assertEquals(written, named);
    }

    @Test
    public void every_script_and_style_of_the_plugin_is_delivered() throws IOException {
        Set<String> named = new TreeSet<>(Descriptor.values(plugin, "location"));
        Set<String> forgotten = new TreeSet<>();
        for (String folder : List.of("js", "css")) {
            try (Stream<Path> files = Files.walk(Path.of("src/main/resources", folder))) {
                files.filter(Files::isRegularFile)
                        .map(p -> Path.of("src/main/resources").relativize(p).toString())
                        .map(p -> p.replace('\\', '/'))
                        .filter(p -> !named.contains(p) && !named.contains("/" + p))
                        .forEach(forgotten::add);
            }
        }

        assertEquals(Set.of(), forgotten);
    }

    @Test
    public void the_panel_lives_where_the_sidebar_item_points() {
        Element item = module("roadmap-link");
        Element panel = module("roadmap-panel");
        String complete = plugin.getAttribute("key") + ":" + item.getAttribute("key");

        assertEquals(complete, panel.getAttribute("location"));
        assertTrue(
                Descriptor.all(item, "link")
                        .get(0)
                        .getTextContent()
                        .endsWith("?selectedItem=" + complete));
    }

    @Test
    public void the_sidebar_item_is_a_link_of_the_project_near_the_top() {
        Element item = module("roadmap-link");

        assertEquals("jira.project.sidebar.plugins.navigation", item.getAttribute("section"));
        assertTrue(
                Descriptor.all(item, "link")
                        .get(0)
                        .getTextContent()
                        .startsWith("/projects/$pathEncodedProjectKey?"));
        assertTrue(Integer.parseInt(item.getAttribute("weight")) < 10);
    }

    @Test
    public void what_stands_in_the_administration_is_for_administrators_only() {
        for (String key : List.of("longview-admin", "selfcheck-link")) {
            assertEquals(
                    List.of(Descriptor.JIRAS_CONDITIONS + "UserIsAdminCondition"),
                    Descriptor.values(module(key), "class"));
        }
    }

    @Test
    public void the_page_asks_for_a_web_resource_that_exists() {
        String complete =
                plugin.getAttribute("key")
                        + ":"
                        + Descriptor.all(plugin, "web-resource").get(0).getAttribute("key");

        assertEquals(complete, RoadmapPanelContext.RESOURCES);
    }

    @Test
    public void jira_is_told_that_the_plugin_runs_on_data_center() {
        List<String> params =
                Descriptor.all(plugin, "param").stream()
                        .map(p -> p.getAttribute("name") + "=" + p.getTextContent())
                        .toList();

        assertTrue(params.contains("atlassian-data-center-status=compatible"));
        assertTrue(params.contains("atlassian-data-center-compatible=true"));
    }

    private Element module(String key) {
        return modules().stream()
                .filter(m -> m.getAttribute("key").equals(key))
                .findFirst()
                .orElseThrow();
    }

    private List<Element> modules() {
        return Descriptor.children(plugin).stream()
                .filter(e -> MODULES.contains(e.getTagName()))
                .toList();
    }
}
