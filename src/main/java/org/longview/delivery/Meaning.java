package org.longview.delivery;

/** What an ending says about the work: it was delivered, or it was dropped. */
public enum Meaning {
    DELIVERED,
    DROPPED
}
