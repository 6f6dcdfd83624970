package org.longview.roadmap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.longview.delivery.ProjectRef;
import org.longview.delivery.Release;
import org.longview.strategy.Roadmap;

/**
 * The releases of a roadmap's projects, without those of projects that the viewer may not browse.
 */
public final class ReadReleases {
    /** More flags than these nobody reads; those nearest to today are told. */
    static final int MOST = 500;

    private static final Comparator<Release> BY_DAY =
            Comparator.comparing(Release::day)
                    .thenComparing(Release::name)
                    .thenComparing(Release::projectId);

    private final Permissions permissions;
    private final Projects projects;
    private final Releases releases;

    public ReadReleases(Permissions permissions, Projects projects, Releases releases) {
        this.permissions = permissions;
        this.projects = projects;
        this.releases = releases;
    }

    SeenReleases of(Viewer viewer, Roadmap roadmap, LocalDate today) {
        List<ProjectRef> seen = new ArrayList<>();
        List<Release> all = new ArrayList<>();
        for (long id : roadmap.scope()) {
            if (permissions.browse(viewer, id)) {
                List<Release> own = releases.ofProject(id);
                projects.byId(id).filter(project -> !own.isEmpty()).ifPresent(seen::add);
                all.addAll(own);
            }
        }
        Comparator<Release> byDistance =
                Comparator.comparing(
                        release -> Math.abs(release.day().toEpochDay() - today.toEpochDay()));
        List<Release> shown =
                all.stream()
                        .sorted(byDistance.thenComparing(BY_DAY))
                        .limit(MOST)
                        .sorted(BY_DAY)
                        .toList();
        return new SeenReleases(seen, shown, all.size());
    }
}
