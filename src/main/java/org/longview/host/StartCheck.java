package org.longview.host;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells Jira's log at the start of the plugin what does not link; services may still be to come.
 */
public final class StartCheck {

    private static final Logger LOG = LoggerFactory.getLogger(StartCheck.class);

    public StartCheck(SelfCheck check) {
        List<Finding> missing = check.members().stream().filter(f -> !f.isThere()).toList();
        for (Finding finding : missing) {
            LOG.error(
                    "Longview does not find {} in this Jira ({}); it costs: {}",
                    finding.name(),
                    finding.problem(),
                    finding.features());
        }
    }
}
