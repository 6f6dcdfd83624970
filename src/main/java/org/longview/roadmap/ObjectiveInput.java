package org.longview.roadmap;

/**
 * The fields of an objective as a person entered them, each null when empty.
 *
 * @param timeframe in any form that a timeframe is written in
 * @param owner a user key or a login name
 */
public record ObjectiveInput(String name, String why, String timeframe, String owner) {}
