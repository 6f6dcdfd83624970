package com.atlassian.jira.security.roles;

/** Signature. Evidence: returned by ProjectRoleManager in public role scripts [source use]. */
public interface ProjectRoleActors extends DefaultRoleActors {}
