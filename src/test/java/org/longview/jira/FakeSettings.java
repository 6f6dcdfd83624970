package org.longview.jira;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.TimeZone;
import org.longview.host.FakeServices;

/** Jira's plugin settings in memory. */
final class FakeSettings {

    private final Map<String, Object> values = new HashMap<>();

    void put(String key, Object value) {
        values.put(key, value);
    }

    PluginSettingsFactory factory() {
        PluginSettings global =
                Fake.by(
                        PluginSettings.class,
                        (self, method, arguments) ->
                                method.getName().equals("put")
                                        ? values.put((String) arguments[0], arguments[1])
                                        : values.get((String) arguments[0]));
        return Fake.of(PluginSettingsFactory.class, "createGlobalSettings", global);
    }

    JiraSettings settings() {
        TimeZone berlin = TimeZone.getTimeZone("Europe/Berlin");
        TimeZoneManager zones =
                Fake.of(
                        TimeZoneManager.class,
                        "getDefaultTimeZone",
                        berlin,
                        "getUserTimeZone",
                        berlin);
        return new JiraSettings(
                factory(),
                new JiraZones(new FakeServices().with(TimeZoneManager.class, zones)),
                Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC));
    }
}
