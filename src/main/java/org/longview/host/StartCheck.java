package org.longview.host;

import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells Jira's log at the start of the plugin what does not link and which services cannot be
 * called; they are asked nothing, as some may still be to come.
 */
public final class StartCheck {

    private static final Logger LOG = LoggerFactory.getLogger(StartCheck.class);

    /** What it cannot look at costs its words, and not the start. */
    public StartCheck(SelfCheck check) {
        try {
            tell(check);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("Longview cannot check this Jira at its start", e);
        }
    }

    private static void tell(SelfCheck check) {
        Texts texts = Texts.in(Locale.ENGLISH);
        for (Finding finding : check.atStart()) {
            LOG.error(
                    "Longview cannot use {} of this Jira: {}. What does not work: {}",
                    finding.name(),
                    finding.state(texts),
                    finding.features().stream().map(texts::text).toList());
        }
    }
}
