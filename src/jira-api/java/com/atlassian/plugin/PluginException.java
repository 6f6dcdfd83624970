package com.atlassian.plugin;

/** Signature. Evidence: PLUG [source use]. */
public class PluginException extends RuntimeException {
    private static final long serialVersionUID = 1;
}
