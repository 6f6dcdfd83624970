package com.atlassian.activeobjects.spi;

/** Signature. Evidence: public copy of the Active Objects plugin's source [source use]. */
public enum DatabaseType {
    H2,
    POSTGRESQL
}
