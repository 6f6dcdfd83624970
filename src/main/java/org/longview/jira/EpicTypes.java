package org.longview.jira;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Knows which issue types are epics: those an administrator chose, else the one named Epic, else,
 * where that was renamed, the one that most issues have that carry an Epic Name.
 */
final class EpicTypes {

    private final IssueTypeManager types;

    EpicTypes(IssueTypeManager types) {
        this.types = types;
    }

    /**
     * The ids of the types; a configured type that was deleted is left out.
     *
     * @param carriers asked only when nothing else tells, because it costs a search
     */
    List<String> ids(Collection<String> configured, Supplier<Set<String>> carriers) {
        if (!configured.isEmpty()) {
            return ids(type -> configured.contains(type.getId()));
        }
        List<String> named =
                ids(type -> !type.isSubTask() && "Epic".equalsIgnoreCase(type.getName()));
        return named.isEmpty() ? List.copyOf(carriers.get()) : named;
    }

    private List<String> ids(Predicate<IssueType> wanted) {
        return types.getIssueTypes().stream()
                .filter(wanted)
                .map(IssueType::getId)
                .sorted()
                .toList();
    }
}
