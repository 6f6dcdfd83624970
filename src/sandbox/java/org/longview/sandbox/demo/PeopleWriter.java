package org.longview.sandbox.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Writes who is who and who may what, which an export of issues does not tell. */
final class PeopleWriter {
    static final long LEADERSHIP_ONLY = 10_100;

    private PeopleWriter() {}

    static ObjectNode people(Story story) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ArrayNode users = root.putArray("users");
        for (Story.Person person : story.people()) {
            ObjectNode user = users.addObject();
            user.put("name", person.name()).put("displayName", person.displayName());
            person.groups().forEach(user.putArray("groups")::add);
        }
        ObjectNode projects = root.putObject("projects");
        for (Story.Project project : story.projects()) {
            ObjectNode node = projects.putObject(project.key());
            node.put("category", project.category()).put("lead", project.lead());
            ObjectNode roles = node.putObject("roles");
            roles.putArray("Administrators")
                    .add("user:admin")
                    .add("user:manager")
                    .add("user:" + project.lead());
            ArrayNode developers =
                    roles.putArray("Developers").add("user:admin").add("user:manager");
            project.team().forEach(member -> developers.add("user:" + member));
            ObjectNode permissions = node.putObject("permissions");
            for (String permission : List.of("EDIT_ISSUES", "TRANSITION_ISSUES")) {
                permissions
                        .putArray(permission)
                        .add("role:Developers")
                        .add("reporter")
                        .add("assignee");
            }
            ObjectNode level = node.putArray("levels").addObject();
            level.put("id", LEADERSHIP_ONLY).put("name", "Leadership only");
            level.putArray("holders").add("group:leadership").add("role:Administrators");
        }
        return root;
    }
}
