package org.longview.jira;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import org.longview.roadmap.CurrentViewer;
import org.longview.roadmap.Viewer;

/** Knows from Jira who is asking, and in which language. */
public final class JiraCurrentViewer implements CurrentViewer {

    private final JiraAuthenticationContext authentication;

    public JiraCurrentViewer(JiraAuthenticationContext authentication) {
        this.authentication = authentication;
    }

    @Override
    public Optional<Viewer> viewer() {
        ApplicationUser user = authentication.getLoggedInUser();
        return user == null
                ? Optional.empty()
                : Optional.of(new Viewer(user.getKey(), authentication.getLocale()));
    }
}
