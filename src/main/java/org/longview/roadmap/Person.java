package org.longview.roadmap;

/**
 * A user of Jira.
 *
 * @param key the lasting id
 * @param name the login name
 */
public record Person(String key, String name, String displayName, boolean active) {}
