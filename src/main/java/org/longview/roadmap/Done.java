package org.longview.roadmap;

/**
 * The outcome of a command.
 *
 * @param command the id by which it can be undone; null when nothing had to be changed
 */
public record Done<T>(String command, T result) {}
