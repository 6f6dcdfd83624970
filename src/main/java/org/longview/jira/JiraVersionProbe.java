package org.longview.jira;

import com.atlassian.sal.api.ApplicationProperties;
import java.util.List;
import org.longview.host.Fact;
import org.longview.host.Probe;

/** The version of Jira. */
public final class JiraVersionProbe implements Probe {

    private final ApplicationProperties application;

    public JiraVersionProbe(ApplicationProperties application) {
        this.application = application;
    }

    @Override
    public List<Fact> facts() {
        return List.of(new Fact("longview.selfcheck.versions", "Jira", application.getVersion()));
    }
}
