package com.atlassian.jira.project;

import com.atlassian.jira.project.version.Version;
import java.util.Collection;

/** Signature. Evidence: SLACK implements it against Jira 11.0 [source use]. */
public interface Project {
    Long getId();

    String getKey();

    String getName();

    Collection<Version> getVersions();

    ProjectCategory getProjectCategoryObject();
}
