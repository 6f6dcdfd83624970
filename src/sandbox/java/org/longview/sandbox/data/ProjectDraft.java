package org.longview.sandbox.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.longview.sandbox.jira.Data;

/** A project while its export is read; without a word on permissions it gets a usual scheme. */
final class ProjectDraft {
    final long id;
    final String key;
    String name;
    String category;
    String lead = "admin";
    final Map<Long, Data.Version> versions = new TreeMap<>();
    final Map<Long, Data.Component> components = new TreeMap<>();
    final Map<String, List<String>> roles = new HashMap<>();
    final Map<String, List<String>> permissions = new HashMap<>();
    List<Data.Level> levels = List.of();

    ProjectDraft(long id, String key, String name, String category) {
        this.id = id;
        this.key = key;
        this.name = name;
        this.category = category;
        roles.put("Administrators", List.of("user:admin", "user:manager"));
        roles.put("Developers", List.of("user:admin", "user:manager"));
        permissions.put("BROWSE_PROJECTS", List.of("group:" + Draft.USERS));
        permissions.put("CREATE_ISSUES", List.of("role:Developers"));
        permissions.put("EDIT_ISSUES", List.of("role:Developers"));
        permissions.put("TRANSITION_ISSUES", List.of("role:Developers"));
        permissions.put("DELETE_ISSUES", List.of("role:Administrators"));
        permissions.put("ADMINISTER_PROJECTS", List.of("role:Administrators"));
    }

    Data.Project finished() {
        return new Data.Project(
                id,
                key,
                name,
                category,
                lead,
                List.copyOf(versions.values()),
                List.copyOf(components.values()),
                Map.copyOf(roles),
                Map.copyOf(permissions),
                levels);
    }
}
