package com.atlassian.query;

/** Signature. Evidence: SLACK 11.0, CONDEC [source use]. */
public interface Query {
    String getQueryString();
}
