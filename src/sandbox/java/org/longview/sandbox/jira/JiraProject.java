package org.longview.sandbox.jira;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectCategory;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/** A project as plugins see it. */
record JiraProject(SandboxJira jira, Data.Project data) implements Project {
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
    public String getDescription() {
        return "";
    }

    @Override
    public ApplicationUser getProjectLead() {
        return JiraUser.of(jira.world().user(data.lead()).orElse(null));
    }

    @Override
    public Collection<ProjectComponent> getComponents() {
        return data.components().stream().<ProjectComponent>map(JiraConstants.Part::new).toList();
    }

    @Override
    public Collection<Version> getVersions() {
        return data.versions().stream()
                .<Version>map(v -> new JiraConstants.Release(v, jira.zone()))
                .toList();
    }

    @Override
    public Collection<IssueType> getIssueTypes() {
        return jira.world().types().stream().<IssueType>map(JiraConstants.Type::new).toList();
    }

    @Override
    public ProjectCategory getProjectCategory() {
        return data.category() == null ? null : new Category(data.category());
    }

    @Override
    public boolean isArchived() {
        return false;
    }

    private record Category(String name) implements ProjectCategory {
        @Override
        public Long getId() {
            return 10_000L + Math.floorMod(name.hashCode(), 1_000);
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public String getDescription() {
            return "";
        }
    }
}
