package com.atlassian.jira.security.groups;

import java.util.Collection;

/**
 * Signature. Evidence: {@code getUserNamesInGroup(String)} in many public scripts [source use];
 * {@code groupExists(String)} since Jira 3.13 [documentation of the Jira API].
 */
public interface GroupManager {
    boolean groupExists(String groupName);

    Collection<String> getUserNamesInGroup(String groupName);
}
