package org.longview.jira;

import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.longview.delivery.Ending;
import org.longview.delivery.Meaning;
import org.longview.delivery.Meanings;
import org.longview.delivery.TrackerField;
import org.longview.roadmap.Conventions;
import org.longview.roadmap.KeptConventions.Kept;
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
    static final String FIELDS = "org.longview.fields.";
    static final String ZONE = "org.longview.zone";

    private final PluginSettingsFactory settings;
    private final JiraZones zones;
    private final Clock clock;

    public JiraSettings(PluginSettingsFactory settings, JiraZones zones, Clock clock) {
        this.settings = settings;
        this.zones = zones;
        this.clock = clock;
    }

    LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    @Override
    public FiscalYear fiscalYear() {
        String month = String.valueOf(get(FISCAL_START_MONTH));
        return new FiscalYear(month.matches("[1-9]|1[0-2]") ? Integer.parseInt(month) : 1);
    }

    @Override
    public ZoneId zone() {
        return zone(get(ZONE)).orElseGet(zones::ofJira);
    }

    /** What statuses and resolutions mean, asked anew for each reading. */
    Meanings meanings() {
        return new Meanings(key -> said(key).map(Said::meaning).orElse(null), resolutions());
    }

    /** The zone by what is said in conventions and nowhere else. */
    ZoneId zone(Conventions by) {
        return zone((Object) by.zone()).orElseGet(zones::ofJira);
    }

    /** The same by what is said in conventions and nowhere else. */
    Meanings meanings(Conventions by) {
        return new Meanings(key -> by.meanings().get(key), resolutions());
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
    List<String> epicTypeIds() {
        return ids(get(EPIC_TYPES));
    }

    /** Ids of the fields that somebody chose, by what they are read for. */
    Map<TrackerField, List<String>> fieldIds() {
        Map<TrackerField, List<String>> chosen = new EnumMap<>(TrackerField.class);
        for (TrackerField use : TrackerField.values()) {
            chosen.put(use, ids(get(FIELDS + use)));
        }
        return chosen;
    }

    /** Lets conventions hold from now on. */
    void apply(Conventions before, Kept next) {
        Conventions what = next.what();
        put(EPIC_TYPES, String.join(",", what.epicTypes()));
        for (TrackerField use : TrackerField.values()) {
            put(FIELDS + use, String.join(",", what.fields(use)));
        }
        put(FISCAL_START_MONTH, Integer.toString(what.fiscalStartMonth()));
        put(ZONE, what.zone() == null ? "" : what.zone());
        before.meanings().keySet().stream()
                .filter(key -> !what.meanings().containsKey(key))
                .forEach(key -> say(key, null));
        what.meanings()
                .forEach(
                        (key, meaning) -> {
                            if (meaning != said(key).map(Said::meaning).orElse(null)) {
                                say(key, new Said(meaning, next.who(), next.when()));
                            }
                        });
    }

    private void put(String key, String value) {
        settings.createGlobalSettings().put(key, value.isEmpty() ? NOTHING : value);
    }

    private static Optional<ZoneId> zone(Object stored) {
        try {
            return stored instanceof String id && !id.equals(NOTHING)
                    ? Optional.of(ZoneId.of(id))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A list, or a text of them, as not every Jira keeps lists. */
    private static List<String> ids(Object stored) {
        if (stored instanceof Collection<?> several) {
            return several.stream().map(String::valueOf).toList();
        }
        return stored instanceof String text && !text.equals(NOTHING)
                ? Stream.of(text.split(","))
                        .map(String::strip)
                        .filter(id -> id.matches("\\d+"))
                        .toList()
                : List.of();
    }

    private Object get(String key) {
        return settings.createGlobalSettings().get(key);
    }
}
