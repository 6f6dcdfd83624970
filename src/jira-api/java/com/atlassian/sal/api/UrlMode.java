package com.atlassian.sal.api;

/** Signature. Evidence: SLACK 11.0 [source use]. */
public enum UrlMode {
    ABSOLUTE,
    CANONICAL
}
