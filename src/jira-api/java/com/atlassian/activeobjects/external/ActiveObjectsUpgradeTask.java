package com.atlassian.activeobjects.external;

/** Signature. Evidence: SLACK 11.0, MYTEAM Version2UpgradeTask [source use]. */
public interface ActiveObjectsUpgradeTask {
    ModelVersion getModelVersion();

    void upgrade(ModelVersion currentVersion, ActiveObjects ao);
}
