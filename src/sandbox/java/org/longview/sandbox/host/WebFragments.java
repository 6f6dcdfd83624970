package org.longview.sandbox.host;

import com.atlassian.plugin.web.Condition;
import com.atlassian.plugin.web.ContextProvider;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** The web-item, web-panel and web-section modules of the plugin, with their conditions. */
public final class WebFragments {
    /** The section of a project's sidebar. */
    public static final String SIDEBAR = "jira.project.sidebar.plugins.navigation";

    /** The top of every page. */
    public static final String TOP = "system.top.navigation.bar";

    /** The place of the sections that apps have in the administration's menu. */
    public static final String ADMINISTRATION = "admin_plugins_menu";

    /** A web-item as a page shows it; the id is its link's. */
    public record Item(String key, String id, String label, String link, String iconClass) {}

    /** A web-section as a page shows it; its items name the place. */
    public record Section(String place, String label) {}

    private final PluginContainer container;
    private final Descriptor descriptor;
    private final JiraConditions jira;
    private final Templates templates;
    private final Texts texts;
    private final Map<Element, List<Condition>> conditions = new HashMap<>();
    private final Map<Element, List<ContextProvider>> providers = new HashMap<>();

    WebFragments(
            PluginContainer container,
            Descriptor descriptor,
            JiraConditions jira,
            Templates templates,
            Texts texts) {
        this.container = container;
        this.descriptor = descriptor;
        this.jira = jira;
        this.templates = templates;
        this.texts = texts;
        WebPlaces.refuseOthers(descriptor);
        // made at once, so that a class that is not there stops the start
        for (String kind : List.of("web-item", "web-panel", "web-section")) {
            for (Element module : descriptor.modules(kind)) {
                conditions.put(module, conditions(module));
                providers.put(module, providers(module));
            }
        }
    }

    private List<Condition> conditions(Element module) {
        if (!Descriptor.children(module, "conditions").isEmpty()) {
            throw new IllegalArgumentException(
                    "The sandbox has no composed <conditions>, as %s has them"
                            .formatted(descriptor.completeKey(module)));
        }
        List<Condition> made = new ArrayList<>();
        for (Element element : Descriptor.children(module, "condition")) {
            String named = element.getAttribute("class");
            Condition condition =
                    named.startsWith(JiraConditions.PACKAGE)
                            ? jira.named(named)
                            : make(element, Condition.class);
            condition.init(Descriptor.params(element));
            made.add(condition);
        }
        return made;
    }

    private List<ContextProvider> providers(Element module) {
        List<ContextProvider> made = new ArrayList<>();
        for (Element element : Descriptor.children(module, "context-provider")) {
            ContextProvider provider = make(element, ContextProvider.class);
            provider.init(Descriptor.params(element));
            made.add(provider);
        }
        return made;
    }

    private <T> T make(Element element, Class<T> type) {
        return type.cast(container.create(container.load(element.getAttribute("class"))));
    }

    /** The sections of a location that are shown in this context, by weight. */
    public List<Section> sections(String location, Map<String, Object> context) {
        return shown("web-section", "location", location, context).stream()
                .map(section -> new Section(WebPlaces.of(section), label(section)))
                .toList();
    }

    /** The items of a section that are shown in this context, by weight. */
    public List<Item> items(String section, Map<String, Object> context) {
        return shown("web-item", "section", section, context).stream()
                .map(item -> item(item, context))
                .toList();
    }

    private Item item(Element module, Map<String, Object> context) {
        String link = Descriptor.text(module, "link").orElse("");
        Object key = context.get("projectKey");
        if (key != null) {
            link =
                    link.replace(
                            "$pathEncodedProjectKey",
                            URLEncoder.encode(key.toString(), StandardCharsets.UTF_8));
        }
        if (link.contains("$")) {
            throw new IllegalArgumentException(
                    "The link " + link + " uses a variable that the sandbox does not have");
        }
        return new Item(
                descriptor.completeKey(module),
                Descriptor.child(module, "link").map(l -> l.getAttribute("linkId")).orElse(""),
                label(module),
                link,
                Descriptor.params(module).getOrDefault("iconClass", ""));
    }

    private String label(Element module) {
        return Descriptor.child(module, "label")
                .map(label -> texts.getText(label.getAttribute("key")))
                .orElse("");
    }

    /** The panels of a location that are shown in this context, rendered, by weight. */
    public List<String> panels(String location, Map<String, Object> context) throws IOException {
        List<String> html = new ArrayList<>();
        for (Element module : shown("web-panel", "location", location, context)) {
            Map<String, Object> values = new HashMap<>();
            for (ContextProvider provider : providers.get(module)) {
                Map<String, Object> given = provider.getContextMap(new HashMap<>(context));
                // Jira adds its own, and its names win
                given.putAll(context);
                values.putAll(given);
            }
            Element view =
                    Descriptor.children(module, "resource").stream()
                            .filter(
                                    r ->
                                            r.getAttribute("name").equals("view")
                                                    && r.getAttribute("type").equals("velocity"))
                            .findFirst()
                            .orElseThrow(
                                    () ->
                                            new IllegalArgumentException(
                                                    descriptor.completeKey(module)
                                                            + " has no velocity view"));
            StringWriter out = new StringWriter();
            templates.render(view.getAttribute("location"), values, out);
            html.add(out.toString());
        }
        return html;
    }

    private List<Element> shown(
            String kind, String attribute, String place, Map<String, Object> context) {
        return descriptor.modules(kind).stream()
                .filter(module -> module.getAttribute(attribute).equals(place))
                .filter(
                        module ->
                                conditions.get(module).stream()
                                        .allMatch(c -> c.shouldDisplay(new HashMap<>(context))))
                .sorted(Comparator.comparingInt(Descriptor::weight))
                .toList();
    }
}
