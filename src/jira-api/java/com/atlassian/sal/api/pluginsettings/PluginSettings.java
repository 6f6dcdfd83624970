package com.atlassian.sal.api.pluginsettings;

/** Signature. Evidence: PANELS on 9.12 and 11.3, CONDEC [source use]. */
public interface PluginSettings {
    Object get(String key);

    Object put(String key, Object value);
}
