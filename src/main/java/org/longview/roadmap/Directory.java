package org.longview.roadmap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.longview.delivery.ProjectRef;
import org.longview.strategy.FiscalYear;
import org.longview.strategy.Roadmap;

/** What a roadmap is set among: projects and their releases, people, the instance's calendar. */
public final class Directory {
    private final Projects projects;
    private final People people;
    private final Settings settings;
    private final ReadReleases releases;

    public Directory(Projects projects, People people, Settings settings, ReadReleases releases) {
        this.projects = projects;
        this.people = people;
        this.settings = settings;
        this.releases = releases;
    }

    Optional<ProjectRef> projectByKey(String key) {
        return projects.byKey(key);
    }

    Optional<ProjectRef> projectById(long id) {
        return projects.byId(id);
    }

    FiscalYear fiscalYear() {
        return settings.fiscalYear();
    }

    SeenReleases releases(Viewer viewer, Roadmap roadmap, LocalDate today) {
        return releases.of(viewer, roadmap, today);
    }

    /** People by user key; one whom Jira has forgotten is missing. */
    Map<String, Person> people(Collection<String> keys) {
        Map<String, Person> known = new TreeMap<>();
        keys.forEach(key -> people.byKey(key).ifPresent(person -> known.put(key, person)));
        return known;
    }
}
