package org.longview.roadmap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.longview.strategy.Change;
import org.longview.strategy.Changes;
import org.longview.strategy.Health;
import org.longview.strategy.Initiative;
import org.longview.strategy.InitiativeFields;
import org.longview.strategy.Objective;
import org.longview.strategy.StatusUpdate;
import org.longview.strategy.StatusUpdate.Subject;
import org.longview.strategy.StrategyItem;
import org.longview.strategy.Uid;

/**
 * Says how an initiative or an objective is going. That of an initiative is the health that people
 * see of it from then on, set by the same command.
 */
public final class PostUpdate {
    private final Gate gate;
    private final RoadmapStore store;
    private final EpicViews views;
    private final Acts acts;

    public PostUpdate(Gate gate, RoadmapStore store, EpicViews views, Acts acts) {
        this.gate = gate;
        this.store = store;
        this.views = views;
        this.acts = acts;
    }

    /** What a person says. */
    public record Wish(Health health, String text) {}

    /**
     * @param seen the version of the initiative that the person saw
     */
    public Done<StatusUpdate> ofInitiative(Viewer viewer, String uid, Wish wish, long seen) {
        return Acts.settled(() -> attempt(viewer, uid, wish, seen));
    }

    private Done<StatusUpdate> attempt(Viewer viewer, String uid, Wish wish, long seen) {
        Initiative initiative = gate.editableInitiative(viewer, uid);
        Instant now = acts.now();
        StatusUpdate update = made(viewer, Subject.of(initiative), wish, now);
        if (new VisibleChanges(gate, store, views)
                .isStale(viewer, uid, seen, initiative.version())) {
            throw conflict(viewer, initiative, wish);
        }
        List<Step> steps = new ArrayList<>(List.of(step(null, update)));
        steps.addAll(turned(initiative, wish.health()));
        return new Done<>(acts.write(viewer, now, null, steps), update);
    }

    public Done<StatusUpdate> ofObjective(Viewer viewer, String uid, Wish wish) {
        Objective objective = gate.editableObjective(viewer, uid);
        Instant now = acts.now();
        StatusUpdate update = made(viewer, Subject.of(objective), wish, now);
        return new Done<>(acts.write(viewer, now, null, List.of(step(null, update))), update);
    }

    /**
     * Puts right what was said, while its author still may. The initiative's health follows where
     * it is still what this update, as the latest, made it.
     *
     * @param seen the version of the update that the person saw
     */
    public Done<StatusUpdate> edit(Viewer viewer, String uid, Wish wish, long seen) {
        StatusUpdate before = gate.editableUpdate(viewer, uid);
        Instant now = acts.now();
        if (!before.isOpenTo(viewer.userKey(), now)) {
            throw fixed();
        }
        StatusUpdate after = before.edited(wish.health(), wish.text(), now);
        ItemChange.requireFresh("status update", before, after, seen);
        if (after.says(before)) {
            return new Done<>(null, before);
        }
        List<Step> steps = new ArrayList<>(List.of(step(before, after)));
        if (before.subject().kind() == Subject.Kind.INITIATIVE && isLatest(before)) {
            Initiative initiative = gate.initiative(viewer, before.subject().uid());
            if (initiative.health() == before.health()) {
                steps.addAll(turned(initiative, after.health()));
            }
        }
        try {
            return new Done<>(acts.write(viewer, now, null, steps), after);
        } catch (SlotTaken lost) {
            StrategyItem current = gate.editableUpdate(viewer, uid);
            throw current.version() < after.version()
                    ? Conflict.tryAgain()
                    : ItemChange.conflict("status update", current, after);
        }
    }

    static Forbidden fixed() {
        return new Forbidden(
                "Only its author may change a status update, and only within %d minutes"
                        .formatted(StatusUpdate.WINDOW.toMinutes()));
    }

    private boolean isLatest(StatusUpdate update) {
        return store.updatesOf(update.subject().uid()).get(0).uid().equals(update.uid());
    }

    private static StatusUpdate made(Viewer viewer, Subject subject, Wish wish, Instant now) {
        return new StatusUpdate(
                Uid.fresh(),
                subject,
                wish.health(),
                wish.text(),
                viewer.userKey(),
                now,
                null,
                null,
                1);
    }

    private static Step step(StatusUpdate before, StatusUpdate after) {
        return new Step.OfItem(after, null, Changes.between(before, after));
    }

    /** The step to another health, none where it has that already. */
    private static List<Step> turned(Initiative initiative, Health health) {
        if (initiative.health() == health) {
            return List.of();
        }
        Change change = new Change("health", initiative.health().name(), health.name());
        Initiative after = InitiativeFields.applied(initiative, List.of(change));
        return List.of(Acts.change(initiative, after, List.of(), null));
    }

    private Conflict conflict(Viewer viewer, Initiative current, Wish wish) {
        return Conflict.changedSince(
                "initiative",
                views.view(viewer, current),
                new ConflictState.OfFields(current.uid(), Map.of("health", wish.health().name())));
    }
}
