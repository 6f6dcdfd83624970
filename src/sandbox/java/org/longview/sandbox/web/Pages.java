package org.longview.sandbox.web;

import com.atlassian.jira.user.ApplicationUser;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.longview.sandbox.host.FragmentContext;
import org.longview.sandbox.host.Host;
import org.longview.sandbox.host.RunningPlugin;
import org.longview.sandbox.host.Templates;
import org.longview.sandbox.host.WebFragments;
import org.longview.sandbox.jira.Data;
import org.longview.sandbox.jira.SandboxJira;

/** Puts the content of a page into Jira's frame: header, sidebar, scripts and styles. */
final class Pages {
    private final Host host;
    private final SandboxJira jira;
    private final Templates templates =
            new Templates(name -> Pages.class.getResourceAsStream("/pages/" + name));

    Pages(Host host, SandboxJira jira) {
        this.host = host;
        this.jira = jira;
    }

    /** Renders a template on its own; every value is escaped unless its name ends in html. */
    String render(String template, Map<String, Object> values) throws IOException {
        Map<String, Object> all = new HashMap<>(values);
        all.put("base", Site.CONTEXT);
        StringWriter out = new StringWriter();
        templates.render(template, all, out);
        return out.toString();
    }

    /** A whole page of the administration, the item of that id marked in its menu. */
    String adminPage(String title, String selected, String contentHtml) throws IOException {
        String menuHtml =
                render("admin-menu.vm", Map.of("sections", adminSections(), "selected", selected));
        return frame(title, contentHtml, "", Map.of("menuHtml", menuHtml));
    }

    /** The plugin's part of the administration's menu, as far as who asks may see it. */
    private List<Map<String, Object>> adminSections() {
        Map<String, Object> context = new HashMap<>();
        context.put("user", jira.authentication().getLoggedInUser());
        return host.plugin()
                .map(plugin -> adminSections(plugin.fragments(), context))
                .orElse(List.of());
    }

    /** What the plugin adds to the top of every page, as far as who asks may see it. */
    private List<Map<String, Object>> topItems() {
        Map<String, Object> context = new HashMap<>();
        context.put("user", jira.authentication().getLoggedInUser());
        return host
                .plugin()
                .map(plugin -> plugin.fragments().items(WebFragments.TOP, context))
                .orElse(List.of())
                .stream()
                .map(Pages::link)
                .toList();
    }

    private static List<Map<String, Object>> adminSections(
            WebFragments fragments, Map<String, Object> context) {
        List<Map<String, Object>> sections = new ArrayList<>();
        for (WebFragments.Section section :
                fragments.sections(WebFragments.ADMINISTRATION, context)) {
            List<Map<String, Object>> items =
                    fragments.items(section.place(), context).stream().map(Pages::link).toList();
            sections.add(Map.of("label", section.label(), "items", items));
        }
        return sections;
    }

    private static Map<String, Object> link(WebFragments.Item item) {
        return Map.of("id", item.id(), "label", item.label(), "link", Site.CONTEXT + item.link());
    }

    /** A whole page around the content. */
    String page(String title, String contentHtml) throws IOException {
        return frame(title, contentHtml, "", Map.of());
    }

    /** A whole page of a project, the selected item of its sidebar marked. */
    String projectPage(Data.Project project, String selected, String title, String contentHtml)
            throws IOException {
        StringBuilder itemsHtml = new StringBuilder();
        for (WebFragments.Item item : items(project)) {
            itemsHtml.append(
                    render(
                            "sidebar-item.vm",
                            Map.of(
                                    "link", Site.CONTEXT + item.link(),
                                    "label", item.label(),
                                    "key", item.key(),
                                    "id", item.id(),
                                    "icon", item.iconClass(),
                                    "state",
                                            item.key().equals(selected)
                                                    ? "aui-nav-selected"
                                                    : "")));
        }
        String sidebarHtml =
                render(
                        "sidebar.vm",
                        Map.of(
                                "name", project.name(),
                                "key", project.key(),
                                "initials",
                                        project.key()
                                                .substring(0, Math.min(2, project.key().length())),
                                "summaryState", selected.isEmpty() ? "aui-nav-selected" : "",
                                "itemsHtml", itemsHtml.toString()));
        return frame(title, contentHtml, sidebarHtml, Map.of("bodyClass", "aui-page-sidebar"));
    }

    /** Forgets what earlier pages on this thread required. */
    void begin() {
        host.plugin().ifPresent(plugin -> plugin.resources().begin());
    }

    /** Whether the sidebar of the project shows an item of that key to who asks. */
    boolean offers(Data.Project project, String item) {
        return items(project).stream().anyMatch(shown -> shown.key().equals(item));
    }

    /** What the plugin adds to the sidebar; nothing while it is disabled. */
    private List<WebFragments.Item> items(Data.Project project) {
        return host.plugin()
                .map(
                        plugin ->
                                plugin.fragments()
                                        .items(
                                                WebFragments.SIDEBAR,
                                                FragmentContext.of(jira, project)))
                .orElse(List.of());
    }

    /** The panels of an item, rendered. */
    String panels(Data.Project project, String item) throws IOException {
        Optional<RunningPlugin> plugin = host.plugin();
        return plugin.isEmpty()
                ? ""
                : String.join(
                        "\n",
                        plugin.get().fragments().panels(item, FragmentContext.of(jira, project)));
    }

    private String frame(
            String title, String contentHtml, String sidebarHtml, Map<String, Object> more)
            throws IOException {
        Map<String, Object> values = new HashMap<>(more);
        ApplicationUser user = jira.authentication().getLoggedInUser();
        Locale locale = jira.authentication().getLocale();
        values.putIfAbsent("bodyClass", "");
        values.putIfAbsent("menuHtml", "");
        values.put("title", title);
        values.put("lang", locale.toLanguageTag());
        values.put("locale", locale.toString());
        values.put("userName", user == null ? "" : user.getDisplayName());
        values.put("login", user == null ? "" : user.getName());
        values.put(
                "administrator",
                user != null
                        && jira.rights()
                                .isAdministrator(jira.world().user(user.getKey()).orElse(null)));
        values.put("adminSections", adminSections());
        values.put("topItems", topItems());
        values.put("sidebarHtml", sidebarHtml);
        values.put("contentHtml", contentHtml);
        values.put("styles", urls(".css"));
        values.put("scripts", urls(".js"));
        return render("frame.vm", values);
    }

    private List<String> urls(String ending) {
        return host
                .plugin()
                .map(plugin -> plugin.resources().urls(ending))
                .orElse(List.of())
                .stream()
                .map(path -> Site.CONTEXT + path)
                .toList();
    }
}
