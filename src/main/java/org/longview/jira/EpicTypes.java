package org.longview.jira;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;
import java.util.List;

/**
 * Knows which issue types are epics: those an administrator chose, else the one that Jira Software
 * names Epic.
 */
final class EpicTypes {

    private final IssueTypeManager types;

    EpicTypes(IssueTypeManager types) {
        this.types = types;
    }

    /** The ids of the types; a configured type that was deleted is left out. */
    List<String> ids(Collection<String> configured) {
        return types.getIssueTypes().stream()
                .filter(type -> isEpic(type, configured))
                .map(IssueType::getId)
                .sorted()
                .toList();
    }

    private static boolean isEpic(IssueType type, Collection<String> configured) {
        return configured.isEmpty()
                ? !type.isSubTask() && "Epic".equalsIgnoreCase(type.getName())
                : configured.contains(type.getId());
    }
}
