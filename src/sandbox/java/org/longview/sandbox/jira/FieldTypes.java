package org.longview.sandbox.jira;

/** Jira's type keys of the custom fields that matter to a roadmap. */
public final class FieldTypes {
    public static final String EPIC_LINK = "com.pyxis.greenhopper.jira:gh-epic-link";
    public static final String EPIC_NAME = "com.pyxis.greenhopper.jira:gh-epic-label";
    public static final String SPRINT = "com.pyxis.greenhopper.jira:gh-sprint";
    public static final String TARGET_START = "com.atlassian.jpo:jpo-custom-field-baseline-start";
    public static final String TARGET_END = "com.atlassian.jpo:jpo-custom-field-baseline-end";
    public static final String PARENT_LINK = "com.atlassian.jpo:jpo-custom-field-parent";
    public static final String NUMBER = "com.atlassian.jira.plugin.system.customfieldtypes:float";
    public static final String DATE =
            "com.atlassian.jira.plugin.system.customfieldtypes:datepicker";

    private FieldTypes() {}
}
