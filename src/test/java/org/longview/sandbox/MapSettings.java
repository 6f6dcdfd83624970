package org.longview.sandbox;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import java.util.HashMap;
import java.util.Map;

/** Plugin settings in memory. */
public final class MapSettings implements PluginSettings {
    private final Map<String, Object> values = new HashMap<>();

    @Override
    public Object get(String key) {
        return values.get(key);
    }

    @Override
    public Object put(String key, Object value) {
        return values.put(key, value);
    }
}
