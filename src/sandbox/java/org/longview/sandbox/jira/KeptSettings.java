package org.longview.sandbox.jira;

import com.atlassian.sal.api.pluginsettings.PluginSettings;

/** Plugin settings, texts only, kept with the rest of the data. */
final class KeptSettings implements PluginSettings {
    private final SandboxJira jira;

    KeptSettings(SandboxJira jira) {
        this.jira = jira;
    }

    @Override
    public Object get(String key) {
        return jira.settings().get(key);
    }

    @Override
    public Object put(String key, Object value) {
        if (!(value instanceof String text)) {
            throw new UnsupportedOperationException(
                    "The sandbox keeps only texts as plugin settings, not " + value);
        }
        Object before = get(key);
        jira.saveSetting(key, text);
        return before;
    }
}
