package com.atlassian.jira.project;

/** Signature. Evidence: SLACK 11.0, POKER 11.3, GROOVY, MYTEAM [source use]. */
public interface ProjectManager {
    Project getProjectObj(Long id);

    Project getProjectObjByKey(String key);
}
