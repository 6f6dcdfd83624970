package com.atlassian.activeobjects.external;

import com.atlassian.activeobjects.spi.DatabaseType;

/**
 * Signature. Evidence: three public copies of the Active Objects plugin's source, versions 0.24 and
 * later [source use].
 */
public interface ActiveObjectsModuleMetaData {
    DatabaseType getDatabaseType();
}
