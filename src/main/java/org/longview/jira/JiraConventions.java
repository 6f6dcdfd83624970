package org.longview.jira;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.longview.delivery.Ending;
import org.longview.roadmap.Conventions;
import org.longview.roadmap.KeptConventions;

/**
 * Keeps conventions in Jira's plugin settings: each state as a text of its own that is never
 * changed, and the number of the one that holds.
 */
public final class JiraConventions implements KeptConventions {
    static final String CURRENT = "org.longview.conventions";

    /** How many are shown; older ones stay where they are. */
    private static final int SHOWN = 20;

    private final PluginSettingsFactory factory;
    private final JiraSettings settings;

    public JiraConventions(PluginSettingsFactory factory, JiraSettings settings) {
        this.factory = factory;
        this.settings = settings;
    }

    @Override
    public Kept now() {
        long version = version();
        return at(version).orElseGet(() -> new Kept(version, asFound(), null, null));
    }

    @Override
    public Optional<Kept> at(long version) {
        return version < 0
                ? Optional.empty()
                : ConventionText.read(version, global().get(key(version)));
    }

    @Override
    public List<Kept> history() {
        List<Kept> newest = new ArrayList<>();
        for (long version = version(); version >= 0 && newest.size() < SHOWN; version--) {
            at(version).ifPresent(newest::add);
        }
        return newest;
    }

    /**
     * Plugin settings have no way to compare and set: within a node one goes after the other, and
     * between nodes whoever does not find the own text again was not the last to write.
     */
    @Override
    public synchronized boolean keep(Kept next) {
        Kept now = now();
        if (now.version() + 1 != next.version()) {
            return false;
        }
        if (now.version() == 0) {
            global().put(key(0), ConventionText.of(now));
        }
        String text = ConventionText.of(next);
        global().put(key(next.version()), text);
        global().put(CURRENT, Long.toString(next.version()));
        if (!text.equals(global().get(key(next.version())))) {
            return false;
        }
        settings.apply(now.what(), next);
        return true;
    }

    /** In how many places the key of a person stands. */
    int count(String userKey) {
        int places = 0;
        for (Kept each : all()) {
            places += userKey.equals(each.who()) ? 1 : 0;
        }
        for (Ending.Key key : meant()) {
            places +=
                    settings.said(key).filter(said -> userKey.equals(said.who())).isEmpty() ? 0 : 1;
        }
        return places;
    }

    /** Puts another key in all those places. */
    synchronized void rename(String from, String to) {
        for (Kept each : all()) {
            if (from.equals(each.who())) {
                Kept other = new Kept(each.version(), each.what(), to, each.when());
                global().put(key(each.version()), ConventionText.of(other));
            }
        }
        for (Ending.Key key : meant()) {
            settings.said(key)
                    .filter(said -> from.equals(said.who()))
                    .ifPresent(
                            said -> settings.say(key, new Said(said.meaning(), to, said.when())));
        }
    }

    private List<Kept> all() {
        List<Kept> all = new ArrayList<>();
        for (long version = 0; version <= version(); version++) {
            at(version).ifPresent(all::add);
        }
        return all;
    }

    private Set<Ending.Key> meant() {
        return now().what().meanings().keySet();
    }

    /** What was set by hand before there was a page for it. */
    private Conventions asFound() {
        return new Conventions(
                settings.epicTypeIds(),
                settings.fieldIds(),
                Map.of(),
                settings.fiscalYear().startMonth(),
                null);
    }

    private long version() {
        String stored = String.valueOf(global().get(CURRENT));
        return stored.matches("\\d{1,9}") ? Long.parseLong(stored) : 0;
    }

    private static String key(long version) {
        return CURRENT + "." + version;
    }

    private PluginSettings global() {
        return factory.createGlobalSettings();
    }
}
