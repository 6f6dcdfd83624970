package org.longview.delivery;

/** The three categories that every Jira status belongs to. */
public enum StatusCategory {
    TODO,
    IN_PROGRESS,
    DONE
}
