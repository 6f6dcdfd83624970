package org.longview.roadmap;

import java.util.List;
import org.longview.delivery.Release;

/** Finds the versions of a project that have a release day, regardless of who asks. */
public interface Releases {
    /** Without those that are archived; nothing of a project that is not there. */
    List<Release> ofProject(long projectId);
}
