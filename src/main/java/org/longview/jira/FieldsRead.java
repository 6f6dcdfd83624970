package org.longview.jira;

import com.atlassian.jira.issue.CustomFieldManager;

/** Knows which custom fields are read at the moment. */
public final class FieldsRead {
    private final CustomFieldManager fields;
    private final JiraSettings settings;

    public FieldsRead(CustomFieldManager fields, JiraSettings settings) {
        this.fields = fields;
        this.settings = settings;
    }

    JiraFields now() {
        return JiraFields.of(fields, settings.fieldIds());
    }
}
