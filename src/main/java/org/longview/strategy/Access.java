package org.longview.strategy;

/** What a grant allows; EDIT includes VIEW. */
public enum Access {
    VIEW,
    EDIT
}
