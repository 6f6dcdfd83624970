package org.longview.jira;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.longview.jira.EpicTypeRule.Carriers;

/** Knows which issue types are epics: those an administrator chose, else by a rule. */
final class EpicTypes {

    private final IssueTypeManager types;

    EpicTypes(IssueTypeManager types) {
        this.types = types;
    }

    /**
     * The ids of the types; a configured type that was deleted is left out.
     *
     * @param most of carriers, asked only where nobody chose, because it costs searches
     */
    List<String> ids(
            Collection<String> configured, Function<Collection<String>, Optional<Carriers>> most) {
        if (!configured.isEmpty()) {
            return ids(type -> configured.contains(type.getId()));
        }
        return EpicTypeRule.of(
                ids(type -> EpicTypeRule.isNamed(type.getName(), type.isSubTask())), most);
    }

    private List<String> ids(Predicate<IssueType> wanted) {
        return types.getIssueTypes().stream()
                .filter(wanted)
                .map(IssueType::getId)
                .sorted()
                .toList();
    }
}
