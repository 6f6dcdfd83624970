package org.longview.sandbox.jira;

import java.util.Comparator;

/** Issue keys sort by project, then by number. */
final class IssueKeys {
    static final Comparator<Data.Issue> ORDER =
            Comparator.<Data.Issue, String>comparing(issue -> project(issue.key()))
                    .thenComparing(issue -> number(issue.key()));

    private IssueKeys() {}

    private static String project(String key) {
        return key.substring(0, key.lastIndexOf('-'));
    }

    static long number(String key) {
        return Long.parseLong(key.substring(key.lastIndexOf('-') + 1));
    }
}
