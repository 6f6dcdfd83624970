package com.atlassian.plugin;

/** Signature. Evidence: PLUG [source use]. */
public class PluginParseException extends PluginException {
    private static final long serialVersionUID = 1;
}
