package org.longview.jira;

import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.longview.delivery.Ending;
import org.longview.delivery.Meaning;
import org.longview.delivery.Meanings;
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

    /** Not every database tells an empty text from none. */
    private static final String NOTHING = "-";

    static final String MEANING = "org.longview.meaning.";
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

    /** What statuses and resolutions mean, asked anew for each reading. */
    Meanings meanings() {
        return new Meanings(key -> said(key).map(Said::meaning).orElse(null), resolutions());
    }

    /** What somebody said that an ending means. */
    Optional<Said> said(Ending.Key key) {
        return Said.read(get(setting(key)));
    }

    /**
     * A setting for each, so that two people who set two at once do not lose one.
     *
     * @param said null to take back what was said
     */
    void say(Ending.Key key, Said said) {
        settings.createGlobalSettings().put(setting(key), said == null ? NOTHING : said.text());
    }

    private static String setting(Ending.Key key) {
        return MEANING + key.kind().name().toLowerCase(Locale.ROOT) + "." + key.id();
    }

    private Map<String, Meaning> resolutions() {
        Map<String, Meaning> meanings = new HashMap<>();
        if (get(RESOLUTION_MEANINGS) instanceof Map<?, ?> stored) {
            stored.forEach(
                    (name, meaning) ->
                            Said.named(meaning)
                                    .ifPresent(known -> meanings.put(String.valueOf(name), known)));
        }
        return meanings;
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
