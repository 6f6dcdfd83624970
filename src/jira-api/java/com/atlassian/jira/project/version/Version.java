package com.atlassian.jira.project.version;

import java.util.Date;

/** Signature. Evidence: GROOVY, ScriptRunner scripts [source use]; return types as there. */
public interface Version {
    Long getId();

    String getName();

    String getDescription();

    Date getStartDate();

    Date getReleaseDate();

    boolean isReleased();

    boolean isArchived();
}
