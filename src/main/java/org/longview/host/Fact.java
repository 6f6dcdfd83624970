package org.longview.host;

/**
 * Something that an administrator wants to know of this Jira.
 *
 * @param topic the text key of the table it stands in
 * @param name what it is: a product, a field, a table, or the key of a text
 * @param value as found; null for not there
 */
public record Fact(String topic, String name, String value) {}
