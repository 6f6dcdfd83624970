package org.longview.sandbox.jira;

import com.atlassian.jira.project.Project;

/** A project as plugins see it. */
record JiraProject(Data.Project data) implements Project {
    @Override
    public Long getId() {
        return data.id();
    }

    @Override
    public String getKey() {
        return data.key();
    }

    @Override
    public String getName() {
        return data.name();
    }
}
