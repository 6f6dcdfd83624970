package org.longview.publish;

import java.util.List;

/**
 * What an import took in, and what not.
 *
 * @param links intervals, ended ones too
 * @param notes further things to know, in plain words
 */
public record ImportReport(
        int roadmaps,
        int themes,
        int initiatives,
        int links,
        int revisions,
        List<Skipped> skipped,
        List<Unknown> unknown,
        List<String> notes) {
    /** A roadmap that was left out. */
    public record Skipped(String uid, String name, String why) {}

    /**
     * Something of Jira's that is not here.
     *
     * @param kind PROJECT, ISSUE or USER
     * @param id null for a user
     */
    public record Unknown(String kind, String id, String key) {}
}
