package org.longview.strategy;

/** The colours a theme can have, by name; the screen knows their shades. */
public enum ThemeColour {
    BLUE,
    TEAL,
    GREEN,
    LIME,
    YELLOW,
    ORANGE,
    RED,
    MAGENTA,
    PURPLE,
    GRAY
}
