package org.longview.sandbox.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectCategory;
import com.atlassian.jira.project.version.Version;
import java.time.ZoneId;
import java.util.Collection;

/** A project as plugins see it. */
record JiraProject(Data.Project data, ZoneId zone) implements Project {
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

    @Override
    public Collection<Version> getVersions() {
        return data.versions().stream()
                .<Version>map(version -> new JiraConstants.Release(version, zone))
                .toList();
    }

    @Override
    public ProjectCategory getProjectCategoryObject() {
        return data.category() == null || data.category().isEmpty() ? null : data::category;
    }
}
