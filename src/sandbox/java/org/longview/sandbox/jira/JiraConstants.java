package org.longview.sandbox.jira;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.security.roles.ProjectRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;

/** The small things of Jira as plugins see them. */
final class JiraConstants {
    private JiraConstants() {}

    static Date midnight(LocalDate day, ZoneId zone) {
        return day == null ? null : Date.from(day.atStartOfDay(zone).toInstant());
    }

    record Type(Data.Type data) implements IssueType {
        @Override
        public String getId() {
            return data.id();
        }

        @Override
        public String getName() {
            return data.name();
        }

        @Override
        public boolean isSubTask() {
            return data.subTask();
        }
    }

    record Named(Data.Constant data) implements Resolution {
        @Override
        public String getId() {
            return data.id();
        }

        @Override
        public String getName() {
            return data.name();
        }
    }

    record State(Data.Status data) implements Status {
        @Override
        public String getId() {
            return data.id();
        }

        @Override
        public String getName() {
            return data.name();
        }

        @Override
        public StatusCategory getStatusCategory() {
            return new Category(data.category());
        }
    }

    record Category(String key) implements StatusCategory {
        @Override
        public String getKey() {
            return key;
        }
    }

    record Tag(String text) implements Label {
        @Override
        public String getLabel() {
            return text;
        }
    }

    record Part(Data.Component data) implements ProjectComponent {
        @Override
        public String getName() {
            return data.name();
        }
    }

    record Release(Data.Version data, ZoneId zone) implements Version {
        @Override
        public String getName() {
            return data.name();
        }

        @Override
        public Date getStartDate() {
            return midnight(data.start(), zone);
        }

        @Override
        public Date getReleaseDate() {
            return midnight(data.release(), zone);
        }

        @Override
        public boolean isReleased() {
            return data.released();
        }

        @Override
        public boolean isArchived() {
            return data.archived();
        }
    }

    record Role(long id, String name) implements ProjectRole {
        @Override
        public Long getId() {
            return id;
        }

        @Override
        public String getName() {
            return name;
        }
    }

    record Custom(Data.Field data) implements CustomField {
        @Override
        public String getId() {
            return "customfield_" + data.id();
        }

        @Override
        public Long getIdAsLong() {
            return data.id();
        }

        @Override
        public String getFieldName() {
            return data.name();
        }

        @Override
        public CustomFieldType getCustomFieldType() {
            return new FieldType(data.typeKey());
        }
    }

    record FieldType(String key) implements CustomFieldType {
        @Override
        public String getKey() {
            return key;
        }
    }
}
