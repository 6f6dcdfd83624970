package org.longview.roadmap;

import java.util.List;
import org.longview.delivery.ProjectRef;
import org.longview.delivery.Release;

/**
 * Releases as one person sees them.
 *
 * @param projects those that have some, in the order of the scope
 * @param releases by their day
 * @param total how many there are, which may be more
 */
public record SeenReleases(List<ProjectRef> projects, List<Release> releases, int total) {
    public SeenReleases {
        projects = List.copyOf(projects);
        releases = List.copyOf(releases);
    }
}
