package org.longview.sandbox.jira;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.version.Version;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * An issue as plugins see it; reading a custom field is counted, as it may cost a query in Jira.
 */
final class JiraIssue implements MutableIssue {
    private final SandboxJira jira;
    private final Data.Issue data;

    JiraIssue(SandboxJira jira, Data.Issue data) {
        this.jira = jira;
        this.data = data;
    }

    Data.Issue data() {
        return data;
    }

    private Data.Project project() {
        return jira.world().project(data.projectId()).orElseThrow();
    }

    @Override
    public Long getId() {
        return data.id();
    }

    @Override
    public String getKey() {
        return data.key();
    }

    @Override
    public Long getProjectId() {
        return data.projectId();
    }

    @Override
    public String getIssueTypeId() {
        return data.typeId();
    }

    @Override
    public String getSummary() {
        return data.summary();
    }

    @Override
    public String getReporterId() {
        return data.reporter();
    }

    @Override
    public Collection<ProjectComponent> getComponents() {
        return project().components().stream()
                .filter(component -> data.components().contains(component.id()))
                .<ProjectComponent>map(JiraConstants.Part::new)
                .toList();
    }

    @Override
    public Collection<Version> getFixVersions() {
        return project().versions().stream()
                .filter(version -> data.fixVersions().contains(version.id()))
                .<Version>map(version -> new JiraConstants.Release(version, jira.zone()))
                .toList();
    }

    @Override
    public Timestamp getDueDate() {
        return data.due() == null
                ? null
                : Timestamp.from(data.due().atStartOfDay(jira.zone()).toInstant());
    }

    @Override
    public Timestamp getCreated() {
        return timestamp(data.created());
    }

    @Override
    public Timestamp getResolutionDate() {
        return timestamp(data.resolved());
    }

    private static Timestamp timestamp(Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    @Override
    public Resolution getResolution() {
        return jira.world()
                .resolution(data.resolutionId())
                .map(JiraConstants.Named::new)
                .orElse(null);
    }

    @Override
    public Status getStatus() {
        return new JiraConstants.State(jira.world().status(data.statusId()));
    }

    @Override
    public Object getCustomFieldValue(CustomField field) {
        jira.calls().count(Calls.Kind.CUSTOM_FIELD_READS);
        return new CustomValues(jira).of(data, ((JiraConstants.Custom) field).data());
    }

    @Override
    public Long getOriginalEstimate() {
        return data.originalEstimate();
    }

    @Override
    public Long getEstimate() {
        return data.remainingEstimate();
    }

    @Override
    public Long getTimeSpent() {
        return data.timeSpent();
    }

    @Override
    public boolean isSubTask() {
        return jira.world().type(data.typeId()).subTask();
    }

    @Override
    public Long getParentId() {
        return data.parentId();
    }

    @Override
    public Set<Label> getLabels() {
        Set<Label> labels = new LinkedHashSet<>();
        data.labels().forEach(label -> labels.add(new JiraConstants.Tag(label)));
        return labels;
    }
}
