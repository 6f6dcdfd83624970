package org.longview.sandbox.jira;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What an edit changed, in the words of Jira's change history. */
final class IssueDifference {
    private final List<Data.Item> items = new ArrayList<>();

    private IssueDifference() {}

    static List<Data.Item> between(Data.Issue before, Data.Issue after, World world) {
        IssueDifference difference = new IssueDifference();
        difference.compare("summary", before.summary(), after.summary());
        difference.compare("description", before.description(), after.description());
        difference.compare("assignee", before.assignee(), after.assignee());
        difference.compare("reporter", before.reporter(), after.reporter());
        difference.compare("duedate", before.due(), after.due());
        difference.compare("Epic Link", before.epicKey(), after.epicKey());
        difference.compare("Fix Version", before.fixVersions(), after.fixVersions());
        difference.compare("Component", before.components(), after.components());
        for (Data.Field field : world.fields()) {
            difference.compare(
                    field.name(), before.custom().get(field.id()), after.custom().get(field.id()));
        }
        return difference.items;
    }

    private void compare(String field, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            items.add(new Data.Item(field, null, text(before), null, text(after)));
        }
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
