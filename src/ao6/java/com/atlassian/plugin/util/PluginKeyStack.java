package com.atlassian.plugin.util;

/** Stand-in that knows no plugin. Evidence: calls compiled into activeobjects 6.1.1. */
public final class PluginKeyStack {
    private PluginKeyStack() {}

    public static String getFirstPluginKey() {
        return null;
    }
}
