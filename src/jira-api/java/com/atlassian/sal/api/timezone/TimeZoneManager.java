package com.atlassian.sal.api.timezone;

import java.util.TimeZone;

/**
 * Signature. Evidence: public source of the SAL implementation for Jira [source use of an older
 * version]; unchanged in 10 and 11 [inferred], guarded.
 */
public interface TimeZoneManager {
    TimeZone getUserTimeZone();

    TimeZone getDefaultTimeZone();
}
