package com.atlassian.jira.issue;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.List;

/** Signature. Evidence: POKER 11.3, GROOVY [source use]. */
public interface CustomFieldManager {
    List<CustomField> getCustomFieldObjects();

    CustomField getCustomFieldObject(String id);
}
