package org.longview.roadmap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.longview.delivery.ProjectRef;
import org.longview.strategy.Change;
import org.longview.strategy.Roadmap;
import org.longview.strategy.Uid;

/** Makes the roadmap of a project; asked again, or by two at once, it stays one roadmap. */
public final class CreateRoadmap {
    private final RoadmapStore store;
    private final Projects projects;
    private final Permissions permissions;
    private final Acts acts;

    public CreateRoadmap(
            RoadmapStore store, Projects projects, Permissions permissions, Acts acts) {
        this.store = store;
        this.projects = projects;
        this.permissions = permissions;
        this.acts = acts;
    }

    /** The roadmap, and whether this call made it. */
    public record Made(Roadmap roadmap, boolean isNew) {}

    public Made ofProject(Viewer viewer, String projectKey) {
        ProjectRef project =
                projects.byKey(projectKey)
                        .filter(found -> permissions.browse(viewer, found.id()))
                        .orElseThrow(() -> new NotFound("project", projectKey));
        Optional<Roadmap> existing = store.ofProject(project.id());
        if (existing.isPresent()) {
            return new Made(existing.get(), false);
        }
        if (!permissions.administer(viewer, project.id())) {
            throw new Forbidden("Only who administers the project may start its roadmap");
        }
        Roadmap roadmap = Roadmap.ofProject(Uid.fresh(), project.name(), project.id());
        return write(viewer, roadmap);
    }

    private Made write(Viewer viewer, Roadmap roadmap) {
        List<Change> changes = new ArrayList<>();
        changes.add(new Change("name", null, roadmap.name()));
        changes.add(new Change("scope", null, roadmap.homeProjectId().toString()));
        Instant now = acts.now();
        try {
            acts.write(viewer, now, null, List.of(new Step.OfRoadmap(roadmap, List.of(), changes)));
            return new Made(roadmap, true);
        } catch (SlotTaken lost) {
            return new Made(
                    store.ofProject(roadmap.homeProjectId()).orElseThrow(Conflict::tryAgain),
                    false);
        }
    }
}
