package org.longview.sandbox.host;

import jakarta.servlet.http.HttpServlet;

/** The version of the Jira that this host is like: by the packages in which it has servlets. */
final class JiraVersion {
    private JiraVersion() {}

    /** A Jira 11, or a 10 where the classes of this host were renamed like those of the plugin. */
    static String current() {
        return HttpServlet.class.getName().startsWith("javax.") ? "10.3.0" : "11.3.0";
    }
}
