package org.longview.roadmap;

import java.time.ZoneId;
import org.longview.strategy.FiscalYear;

/** What is set once for the whole instance. */
public interface Settings {
    FiscalYear fiscalYear();

    /** The zone of Jira itself, which a roadmap without a zone of its own takes. */
    ZoneId zone();
}
