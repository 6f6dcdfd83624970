package org.longview.roadmap;

import java.util.List;
import java.util.Map;
import org.longview.strategy.Access;
import org.longview.strategy.Brief;
import org.longview.strategy.Grant;
import org.longview.strategy.Initiative;
import org.longview.strategy.KeyResult;
import org.longview.strategy.Objective;
import org.longview.strategy.Rejected;
import org.longview.strategy.Roadmap;
import org.longview.strategy.RoadmapFields;
import org.longview.strategy.SavedView;
import org.longview.strategy.Score;
import org.longview.strategy.StatusUpdate;
import org.longview.strategy.StrategyItem;
import org.longview.strategy.Theme;
import org.longview.strategy.Vision;

/** Lets through to an object only who may see it, or change it. */
public final class Gate {
    private final RoadmapStore store;
    private final Permissions permissions;

    public Gate(RoadmapStore store, Permissions permissions) {
        this.store = store;
        this.permissions = permissions;
    }

    boolean sees(Viewer viewer, Roadmap roadmap) {
        if (!roadmap.exists()) {
            return false;
        }
        return roadmap.isPortfolio()
                ? !browsable(viewer, roadmap.scope()).isEmpty()
                        || permissions.systemAdmin(viewer)
                        || isGranted(viewer, roadmap, Access.VIEW)
                : permissions.browse(viewer, roadmap.homeProjectId());
    }

    /** The text of a scope without the projects that the person may not browse. */
    String seenScope(Viewer viewer, String scope) {
        return RoadmapFields.text(browsable(viewer, RoadmapFields.scope(scope)));
    }

    /** The fields of a roadmap as far as the person may know them. */
    Map<String, String> seenFields(Viewer viewer, Roadmap roadmap) {
        Map<String, String> fields = RoadmapFields.of(roadmap);
        fields.computeIfPresent(RoadmapFields.SCOPE, (field, scope) -> seenScope(viewer, scope));
        return fields;
    }

    /** Of these projects, those that the person may browse. */
    List<Long> browsable(Viewer viewer, List<Long> projectIds) {
        return projectIds.stream().filter(id -> browses(viewer, id)).toList();
    }

    boolean browses(Viewer viewer, long projectId) {
        return permissions.browse(viewer, projectId);
    }

    /** Who may change the initiatives of a project's roadmap may show them beside others. */
    boolean mayShowElsewhere(Viewer viewer, long projectId) {
        return permissions.administer(viewer, projectId) || permissions.systemAdmin(viewer);
    }

    boolean edits(Viewer viewer, Roadmap roadmap) {
        if (!sees(viewer, roadmap)) {
            return false;
        }
        return byOffice(viewer, roadmap) || isGranted(viewer, roadmap, Access.EDIT);
    }

    /** Whether the person could still change it if only these rights were given. */
    boolean edits(Viewer viewer, Roadmap roadmap, List<Grant> grants) {
        return byOffice(viewer, roadmap) || isGranted(viewer, roadmap, Access.EDIT, grants);
    }

    private boolean byOffice(Viewer viewer, Roadmap roadmap) {
        return roadmap.isPortfolio()
                ? permissions.systemAdmin(viewer)
                : permissions.administer(viewer, roadmap.homeProjectId());
    }

    /** Whether the person may say who else plans: on a roadmap who administers its project. */
    boolean grants(Viewer viewer, Roadmap roadmap) {
        return roadmap.isPortfolio()
                ? edits(viewer, roadmap)
                : sees(viewer, roadmap) && permissions.administer(viewer, roadmap.homeProjectId());
    }

    void requireGrants(Viewer viewer, Roadmap roadmap) {
        requireEdit(viewer, roadmap);
        if (!grants(viewer, roadmap)) {
            throw new Forbidden(
                    "Who may plan on the roadmap \""
                            + roadmap.name()
                            + "\" is said by those who administer its project");
        }
    }

    private boolean isGranted(Viewer viewer, Roadmap roadmap, Access access) {
        return isGranted(viewer, roadmap, access, store.grants(roadmap.uid()));
    }

    private boolean isGranted(Viewer viewer, Roadmap roadmap, Access access, List<Grant> grants) {
        for (Grant grant : grants) {
            boolean enough = grant.access() == Access.EDIT || access == Access.VIEW;
            if (enough && permissions.holds(viewer, grant.holder(), roadmap.homeProjectId())) {
                return true;
            }
        }
        return false;
    }

    Roadmap roadmap(Viewer viewer, String uid) {
        return store.roadmap(uid)
                .filter(roadmap -> sees(viewer, roadmap))
                .orElseThrow(() -> new NotFound("roadmap", uid));
    }

    Initiative initiative(Viewer viewer, String uid) {
        return store.initiative(uid)
                .filter(initiative -> initiative.exists() && sees(viewer, home(initiative)))
                .orElseThrow(() -> new NotFound("initiative", uid));
    }

    Theme theme(Viewer viewer, String uid) {
        return store.theme(uid)
                .filter(Theme::exists)
                .filter(theme -> sees(viewer, store.roadmap(theme.roadmapUid()).orElseThrow()))
                .orElseThrow(() -> new NotFound("theme", uid));
    }

    /** A view that is shared, or the viewer's own; that of another person is not there. */
    SavedView view(Viewer viewer, String uid) {
        return store.view(uid)
                .filter(view -> view.exists() && sees(viewer, view))
                .orElseThrow(() -> new NotFound("view", uid));
    }

    boolean sees(Viewer viewer, SavedView view) {
        return (view.shared() || view.isOf(viewer.userKey()))
                && sees(viewer, store.roadmap(view.roadmapUid()).orElseThrow());
    }

    /** The roadmap whose rights hold for such a record. */
    String homeUid(StrategyItem item) {
        if (item instanceof Vision vision) {
            return vision.roadmapUid();
        } else if (item instanceof Objective objective) {
            return objective.roadmapUid();
        } else if (item instanceof KeyResult keyResult) {
            return store.objective(keyResult.objectiveUid()).orElseThrow().roadmapUid();
        } else if (item instanceof StatusUpdate update) {
            return update.subject().roadmapUid();
        } else {
            String initiative =
                    item instanceof Brief brief
                            ? brief.initiativeUid()
                            : ((Score) item).initiativeUid();
            return store.initiative(initiative).orElseThrow().roadmapUid();
        }
    }

    Objective objective(Viewer viewer, String uid) {
        return store.objective(uid)
                .filter(objective -> objective.exists() && seesHome(viewer, objective))
                .orElseThrow(() -> new NotFound("objective", uid));
    }

    /** A key result that exists and whose objective does. */
    KeyResult keyResult(Viewer viewer, String uid) {
        return store.keyResult(uid)
                .filter(keyResult -> keyResult.exists() && seesHome(viewer, keyResult))
                .filter(k -> store.objective(k.objectiveUid()).orElseThrow().exists())
                .orElseThrow(() -> new NotFound("key result", uid));
    }

    /** An update that stands and whose subject does. */
    StatusUpdate editableUpdate(Viewer viewer, String uid) {
        StatusUpdate update =
                store.statusUpdate(uid)
                        .filter(found -> found.exists() && seesHome(viewer, found))
                        .filter(found -> stands(found.subject()))
                        .orElseThrow(() -> new NotFound("status update", uid));
        editableRoadmap(viewer, homeUid(update));
        return update;
    }

    private boolean stands(StatusUpdate.Subject subject) {
        return switch (subject.kind()) {
            case INITIATIVE -> store.initiative(subject.uid()).orElseThrow().exists();
            case OBJECTIVE -> store.objective(subject.uid()).orElseThrow().exists();
        };
    }

    private boolean seesHome(Viewer viewer, StrategyItem item) {
        return sees(viewer, store.roadmap(homeUid(item)).orElseThrow());
    }

    Objective editableObjective(Viewer viewer, String uid) {
        Objective objective = objective(viewer, uid);
        editableRoadmap(viewer, objective.roadmapUid());
        return objective;
    }

    KeyResult editableKeyResult(Viewer viewer, String uid) {
        KeyResult keyResult = keyResult(viewer, uid);
        editableRoadmap(viewer, homeUid(keyResult));
        return keyResult;
    }

    Roadmap home(Initiative initiative) {
        return store.roadmap(initiative.roadmapUid()).orElseThrow();
    }

    /** A roadmap or a portfolio. */
    Roadmap editable(Viewer viewer, String uid) {
        Roadmap roadmap = roadmap(viewer, uid);
        requireEdit(viewer, roadmap);
        return roadmap;
    }

    Roadmap editablePortfolio(Viewer viewer, String uid) {
        Roadmap found = store.roadmap(uid).filter(Roadmap::isPortfolio).orElse(null);
        if (found == null || !sees(viewer, found)) {
            throw new NotFound("portfolio", uid);
        }
        requireEdit(viewer, found);
        return found;
    }

    /** A roadmap that has initiatives of its own. */
    Roadmap ownRoadmap(Viewer viewer, String uid) {
        return requireOwn(roadmap(viewer, uid));
    }

    /** The same for one who may change it. */
    Roadmap editableRoadmap(Viewer viewer, String uid) {
        return requireOwn(editable(viewer, uid));
    }

    private static Roadmap requireOwn(Roadmap roadmap) {
        if (roadmap.isPortfolio()) {
            throw new Rejected(
                    "uid",
                    roadmap.uid(),
                    "A portfolio shows what is kept in the roadmaps of its projects; do this there");
        }
        return roadmap;
    }

    Initiative editableInitiative(Viewer viewer, String uid) {
        Initiative initiative = initiative(viewer, uid);
        requireEdit(viewer, home(initiative));
        return initiative;
    }

    Theme editableTheme(Viewer viewer, String uid) {
        Theme theme = theme(viewer, uid);
        requireEdit(viewer, store.roadmap(theme.roadmapUid()).orElseThrow());
        return theme;
    }

    void requireEdit(Viewer viewer, Roadmap roadmap) {
        if (!edits(viewer, roadmap)) {
            throw new Forbidden(
                    "You may see the roadmap \"" + roadmap.name() + "\" but not change it");
        }
    }
}
