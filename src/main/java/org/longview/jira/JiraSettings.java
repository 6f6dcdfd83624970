package org.longview.jira;

import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.longview.delivery.Meaning;
import org.longview.delivery.ResolutionMeanings;
import org.longview.roadmap.Settings;
import org.longview.strategy.FiscalYear;

/**
 * What an administrator set once for this Jira, kept in Jira's plugin settings.
 *
 * <p>A value that is missing or cannot be read counts as not set: it may have been written by a
 * newer version.
 */
public final class JiraSettings implements Settings {

    static final String FISCAL_START_MONTH = "org.longview.fiscalStartMonth";
    static final String RESOLUTION_MEANINGS = "org.longview.resolutionMeanings";
    static final String EPIC_TYPES = "org.longview.epicTypes";

    private final PluginSettingsFactory settings;
    private final JiraZones zones;

    public JiraSettings(PluginSettingsFactory settings, JiraZones zones) {
        this.settings = settings;
        this.zones = zones;
    }

    @Override
    public FiscalYear fiscalYear() {
        String month = String.valueOf(get(FISCAL_START_MONTH));
        return new FiscalYear(month.matches("[1-9]|1[0-2]") ? Integer.parseInt(month) : 1);
    }

    @Override
    public ZoneId zone() {
        return zones.ofJira();
    }

    /** What resolutions mean, by name. */
    ResolutionMeanings resolutionMeanings() {
        if (!(get(RESOLUTION_MEANINGS) instanceof Map<?, ?> stored)) {
            return ResolutionMeanings.DEFAULTS;
        }
        Map<String, Meaning> meanings = new HashMap<>();
        stored.forEach(
                (name, meaning) -> {
                    for (Meaning known : Meaning.values()) {
                        if (known.name().equals(meaning)) {
                            meanings.put(String.valueOf(name), known);
                        }
                    }
                });
        return new ResolutionMeanings(meanings);
    }

    /** Ids of the issue types that are epics; empty when nobody chose. */
    Collection<String> epicTypeIds() {
        return get(EPIC_TYPES) instanceof Collection<?> stored
                ? stored.stream().map(String::valueOf).toList()
                : List.of();
    }

    private Object get(String key) {
        return settings.createGlobalSettings().get(key);
    }
}
