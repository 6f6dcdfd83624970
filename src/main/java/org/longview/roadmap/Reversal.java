package org.longview.roadmap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.longview.strategy.Change;
import org.longview.strategy.Changes;
import org.longview.strategy.Commitment;
import org.longview.strategy.Contribution;
import org.longview.strategy.EpicLink;
import org.longview.strategy.Grant;
import org.longview.strategy.Initiative;
import org.longview.strategy.InitiativeFields;
import org.longview.strategy.Ledger;
import org.longview.strategy.Placement;
import org.longview.strategy.Rejected;
import org.longview.strategy.Roadmap;
import org.longview.strategy.RoadmapFields;
import org.longview.strategy.SavedView;
import org.longview.strategy.SortKey;
import org.longview.strategy.StrategyItem;
import org.longview.strategy.Theme;
import org.longview.strategy.ThemeFields;

/**
 * Makes the step that takes one revision back, provided that its fields are still as it left them.
 */
record Reversal(RoadmapStore store, Gate gate, EpicViews views) {
    static final String DELETED = "deleted";

    Roadmap roadmapOf(String objectUid) {
        Optional<String> home =
                store.initiative(objectUid)
                        .map(Initiative::roadmapUid)
                        .or(() -> store.theme(objectUid).map(Theme::roadmapUid))
                        .or(() -> store.item(objectUid).map(gate::homeUid));
        return store.roadmap(home.orElse(objectUid)).orElseThrow();
    }

    /** Lets through who may change everything that a command touched. */
    void requireEdit(Viewer viewer, String commandId, List<Recorded> done) {
        Set<Roadmap> touched = new LinkedHashSet<>();
        // a deleted portfolio comes back by whoever might have changed it
        for (Recorded recorded : done) {
            String uid = recorded.revision().objectUid();
            Optional<SavedView> view = store.view(uid);
            if (view.isEmpty()) {
                Roadmap of = roadmapOf(uid);
                touched.add(of.isPortfolio() ? of.withDeletedAt(null) : of);
            } else if (!gate.sees(viewer, view.get())) {
                throw new NotFound("command", commandId);
            }
        }
        if (done.isEmpty() || !touched.stream().allMatch(r -> gate.sees(viewer, r))) {
            throw new NotFound("command", commandId);
        }
        touched.forEach(roadmap -> gate.requireEdit(viewer, roadmap));
        // what was done out of a person's sight is for them as if it had not been
        if (new VisibleChanges(gate, store, views).of(viewer, done).isEmpty()) {
            throw new NotFound("command", commandId);
        }
    }

    Step of(Viewer viewer, Recorded recorded, Instant now) {
        String uid = recorded.revision().objectUid();
        Optional<Initiative> initiative = store.initiative(uid);
        if (initiative.isPresent()) {
            return ofInitiative(viewer, initiative.get(), recorded, now);
        }
        Optional<SavedView> view = store.view(uid);
        if (view.isPresent()) {
            return new ViewReversal(store, gate).of(viewer, view.get(), recorded, now);
        }
        Optional<StrategyItem> item = store.item(uid);
        if (item.isPresent()) {
            return ItemReversal.of(viewer, item.get(), recorded, now);
        }
        return store.theme(uid)
                .map(theme -> ofTheme(viewer, theme, recorded, now))
                .orElseGet(
                        () -> ofRoadmap(viewer, store.roadmap(uid).orElseThrow(), recorded, now));
    }

    private Step ofInitiative(Viewer viewer, Initiative current, Recorded recorded, Instant now) {
        Map<String, String> fields = new HashMap<>(InitiativeFields.of(current));
        for (EpicLink link : store.links(current.uid())) {
            fields.put("epic:" + link.issueId(), link.role().name());
        }
        for (Contribution contribution : store.contributions(current.uid())) {
            fields.put(Contribution.field(contribution.objectiveUid()), Contribution.text());
        }
        List<Change> changes = reachable(viewer, taken(recorded, now), fields);
        requireUntouched(viewer, recorded, changes, fields);
        List<Change> own = changes.stream().filter(change -> !LinkChange.isIn(change)).toList();
        Initiative restored = InitiativeFields.applied(current, own);
        List<LinkChange> links =
                changes.stream()
                        .filter(
                                change ->
                                        LinkChange.isIn(change) && LinkChange.issueId(change) >= 0)
                        .map(LinkChange::from)
                        .toList();
        Commitment promise =
                new Ledger(store.commitments(current.uid()))
                        .afterUndo(restored, recorded.revision().when(), viewer.userKey(), now)
                        .orElse(null);
        return Acts.change(current, restored, links, promise)
                .and(changes.stream().filter(Contribution::isIn).toList());
    }

    private Step ofTheme(Viewer viewer, Theme current, Recorded recorded, Instant now) {
        List<Change> changes = taken(recorded, now);
        requireUntouched(viewer, recorded, changes, ThemeFields.of(current));
        Theme restored = ThemeFields.applied(current, changes);
        Theme next = restored.withVersion(current.version() + 1);
        return new Step.OfTheme(next, Changes.between(current, next));
    }

    private Step ofRoadmap(Viewer viewer, Roadmap current, Recorded recorded, Instant now) {
        if (recorded.revision().version() == 1 && !current.isPortfolio()) {
            throw new Rejected(
                    "id", recorded.revision().commandId(), "Starting a roadmap cannot be undone");
        }
        Map<String, String> fields = new HashMap<>(RoadmapFields.of(current));
        for (Placement place : store.placements(current.uid())) {
            fields.put(Places.FIELD + place.initiativeUid(), place.sortKey().text());
        }
        for (Grant grant : store.grants(current.uid())) {
            fields.put(Grant.field(grant.holder()), grant.access().name());
        }
        List<Change> changes =
                merged(viewer, current, reachable(viewer, taken(recorded, now), fields));
        if (changes.stream().anyMatch(Grant::isIn)) {
            gate.requireGrants(viewer, current);
        }
        requireUntouched(viewer, recorded, changes, fields);
        List<Placement> places = new ArrayList<>();
        List<Change> own = changes.stream().filter(change -> !Places.isIn(change)).toList();
        for (Change change : changes.stream().filter(Places::isIn).toList()) {
            String initiative = Places.initiativeUid(change);
            places.add(new Placement(current.uid(), initiative, new SortKey(change.newValue())));
        }
        Roadmap restored = RoadmapFields.applied(current, own);
        return new Step.OfRoadmap(restored.withVersion(current.version() + 1), places, changes);
    }

    /** The reverse of a revision; that of a creation is a deletion. */
    static List<Change> taken(Recorded recorded, Instant now) {
        if (recorded.revision().version() > 1) {
            return Changes.reversed(recorded.changes());
        }
        List<Change> changes = new ArrayList<>();
        changes.add(new Change(DELETED, null, now.toString()));
        recorded.changes().stream()
                .filter(LinkChange::isIn)
                .map(Change::reversed)
                .forEach(changes::add);
        return changes;
    }

    /** Without what this person may not see where it is no longer as the revision left it. */
    private List<Change> reachable(
            Viewer viewer, List<Change> changes, Map<String, String> fields) {
        VisibleChanges visible = new VisibleChanges(gate, store, views);
        return changes.stream()
                .filter(change -> !isTouched(change, fields) || !visible.isHidden(viewer, change))
                .toList();
    }

    private static boolean isTouched(Change change, Map<String, String> fields) {
        return !Objects.equals(fields.get(change.field()), change.oldValue());
    }

    /**
     * With the scope taken back project by project: those that this person may not see stay as they
     * are now, whatever happened to them.
     */
    private List<Change> merged(Viewer viewer, Roadmap current, List<Change> changes) {
        List<Change> merged = new ArrayList<>();
        for (Change change : changes) {
            if (!change.field().equals(RoadmapFields.SCOPE) || change.newValue() == null) {
                merged.add(change);
                continue;
            }
            ScopeChange scope = ScopeChange.of(change).seenBy(id -> gate.browses(viewer, id));
            List<Long> back = scope.on(current.scope());
            if (!scope.fits(current.scope()) || back.isEmpty()) {
                throw Conflict.changedSince(
                        "item",
                        scopeState(viewer, current, current.scope()),
                        scopeState(viewer, current, RoadmapFields.scope(change.oldValue())));
            }
            if (!back.equals(current.scope())) {
                String now = RoadmapFields.text(current.scope());
                merged.add(new Change(RoadmapFields.SCOPE, now, RoadmapFields.text(back)));
            }
        }
        return merged;
    }

    private ConflictState scopeState(Viewer viewer, Roadmap portfolio, List<Long> scope) {
        return new ConflictState.OfFields(
                portfolio.uid(),
                Map.of(RoadmapFields.SCOPE, gate.seenScope(viewer, RoadmapFields.text(scope))));
    }

    private void requireUntouched(
            Viewer viewer, Recorded recorded, List<Change> changes, Map<String, String> fields) {
        Map<String, String> now = new TreeMap<>();
        Map<String, String> then = new TreeMap<>();
        for (Change change : expected(recorded, changes)) {
            String is = seen(viewer, change.field(), fields.get(change.field()));
            String was = seen(viewer, change.field(), change.oldValue());
            if (!Objects.equals(is, was)) {
                now.put(change.field(), is);
                then.put(change.field(), was);
            }
        }
        if (!now.isEmpty()) {
            String uid = recorded.revision().objectUid();
            throw Conflict.changedSince(
                    "item",
                    new ConflictState.OfFields(uid, now),
                    new ConflictState.OfFields(uid, then));
        }
    }

    private String seen(Viewer viewer, String field, String value) {
        return field.equals(RoadmapFields.SCOPE) && value != null
                ? gate.seenScope(viewer, value)
                : value;
    }

    /** What the reverse starts from, which for a creation is everything that it entered. */
    static List<Change> expected(Recorded recorded, List<Change> changes) {
        List<Change> expected = new ArrayList<>(changes);
        if (recorded.revision().version() == 1) {
            Changes.reversed(recorded.changes()).stream()
                    .filter(change -> fieldStands(change))
                    .forEach(expected::add);
        }
        return expected;
    }

    /** The place of a new initiative is the roadmap's business. */
    private static boolean fieldStands(Change change) {
        return !change.field().equals("rank") && !LinkChange.isIn(change);
    }
}
