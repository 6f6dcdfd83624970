package com.atlassian.jira.project.version;

import java.util.Date;

/** Signature. Evidence: GROOVY, ScriptRunner scripts [source use]; return types as there. */
public interface Version {
    String getName();

    Date getStartDate();

    Date getReleaseDate();

    boolean isReleased();

    boolean isArchived();
}
