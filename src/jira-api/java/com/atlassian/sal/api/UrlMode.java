package com.atlassian.sal.api;

/** Signature. Evidence: ABSOLUTE in SLACK 11.0, CANONICAL in ScriptRunner scripts [source use]. */
public enum UrlMode {
    CANONICAL,
    ABSOLUTE,
    RELATIVE,
    RELATIVE_CANONICAL,
    AUTO
}
