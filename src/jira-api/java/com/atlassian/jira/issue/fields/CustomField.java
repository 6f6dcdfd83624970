package com.atlassian.jira.issue.fields;

import com.atlassian.jira.issue.customfields.CustomFieldType;

/** Signature. Evidence: POKER 11.3, GROOVY, MYTEAM [source use]. */
public interface CustomField {
    String getId();

    Long getIdAsLong();

    String getFieldName();

    CustomFieldType getCustomFieldType();
}
