package org.longview.strategy;

/** What an epic is to an initiative: its total counts only where it is PRIMARY. */
public enum LinkRole {
    PRIMARY,
    SUPPORTS
}
