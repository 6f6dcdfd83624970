package org.longview.host;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Begins something when the plugin starts and ends it when the plugin stops. */
public final class InBackground implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(InBackground.class);

    private final Background background;

    /** What keeps it from beginning costs it, and not the start. */
    public InBackground(Background background) {
        this.background = background;
        try {
            background.begin();
        } catch (RuntimeException e) {
            LOG.error("Longview cannot send mails: {}", e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            background.end();
        } catch (RuntimeException e) {
            LOG.debug("It had not begun", e);
        }
    }
}
