package org.longview.roadmap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.longview.strategy.Change;
import org.longview.strategy.Changes;
import org.longview.strategy.Initiative;
import org.longview.strategy.Rejected;
import org.longview.strategy.Roadmap;
import org.longview.strategy.SortKey;
import org.longview.strategy.Theme;
import org.longview.strategy.Uid;

/** Adds, changes, ranks, merges and deletes the themes of a roadmap. */
public final class EditThemes {
    private final Gate gate;
    private final RoadmapStore store;
    private final Acts acts;

    public EditThemes(Gate gate, RoadmapStore store, Acts acts) {
        this.gate = gate;
        this.store = store;
        this.acts = acts;
    }

    public Done<Theme> create(Viewer viewer, String roadmapUid, ThemeInput input) {
        Roadmap roadmap = gate.editableRoadmap(viewer, roadmapUid);
        List<Theme> themes = store.plan(roadmap.uid()).themes();
        SortKey last = themes.isEmpty() ? null : themes.get(themes.size() - 1).sortKey();
        Theme theme =
                new Theme(
                        Uid.fresh(),
                        roadmap.uid(),
                        input.name(),
                        input.description(),
                        input.shade(),
                        SortKey.between(last, null),
                        1,
                        null);
        Step step = new Step.OfTheme(theme, Changes.between(null, theme));
        return new Done<>(acts.write(viewer, acts.now(), null, List.of(step)), theme);
    }

    /**
     * @param version what the person saw
     */
    public Done<Theme> edit(Viewer viewer, String uid, ThemeInput input, long version) {
        Theme before = gate.editableTheme(viewer, uid);
        Theme after = before.with(input.name(), input.description(), input.shade());
        if (Inputs.isStale(version, before.version())) {
            throw conflict(before, after);
        }
        if (Changes.between(before, after).isEmpty()) {
            return new Done<>(null, before);
        }
        String command = write(viewer, acts.now(), after, List.of(step(before, after)));
        return new Done<>(command, after);
    }

    /**
     * Gives a theme another place in the order.
     *
     * @param afterUid the theme that it follows, null for the first place
     */
    public Done<Theme> place(Viewer viewer, String uid, String afterUid, long version) {
        Theme before = gate.editableTheme(viewer, uid);
        List<Theme> order = store.plan(before.roadmapUid()).themes();
        List<Theme> others = order.stream().filter(theme -> !theme.uid().equals(uid)).toList();
        int at = afterUid == null ? 0 : placeOf(others, afterUid) + 1;
        boolean stays = order.indexOf(before) == at;
        if (Inputs.isStale(version, before.version())) {
            throw conflict(before, null);
        }
        if (stays) {
            return new Done<>(null, before);
        }
        List<Step> steps = placed(before, others, at);
        Theme after = ((Step.OfTheme) steps.get(0)).theme();
        return new Done<>(write(viewer, acts.now(), after, steps), after);
    }

    /** The step of the theme first; the others follow only where no room is left between two. */
    private static List<Step> placed(Theme moved, List<Theme> others, int at) {
        SortKey low = at == 0 ? null : others.get(at - 1).sortKey();
        SortKey high = at == others.size() ? null : others.get(at).sortKey();
        if (low == null || high == null || low.compareTo(high) < 0) {
            SortKey key = SortKey.between(low, high);
            if (!key.isLong()) {
                return List.of(step(moved, moved.withSortKey(key)));
            }
        }
        List<Theme> all = new ArrayList<>(others);
        all.add(at, moved);
        List<Step> steps = new ArrayList<>();
        steps.add(step(moved, moved.withSortKey(SortKey.spread(at, all.size()))));
        for (int i = 0; i < all.size(); i++) {
            SortKey key = SortKey.spread(i, all.size());
            if (i != at && !key.equals(all.get(i).sortKey())) {
                steps.add(step(all.get(i), all.get(i).withSortKey(key)));
            }
        }
        return steps;
    }

    private static int placeOf(List<Theme> themes, String uid) {
        for (int i = 0; i < themes.size(); i++) {
            if (themes.get(i).uid().equals(uid)) {
                return i;
            }
        }
        throw new Rejected("afterUid", uid, "This roadmap has no such theme");
    }

    /**
     * Deletes a theme; its initiatives stay, without a theme.
     *
     * @return the id of the command
     */
    public String delete(Viewer viewer, String uid, long version) {
        return end(viewer, gate.editableTheme(viewer, uid), null, version);
    }

    /**
     * Deletes a theme whose initiatives move into another one of the same roadmap.
     *
     * @return the id of the command
     */
    public String merge(Viewer viewer, String uid, String intoUid, long version) {
        Theme before = gate.editableTheme(viewer, uid);
        boolean there =
                !uid.equals(intoUid)
                        && store.plan(before.roadmapUid()).themes().stream()
                                .anyMatch(theme -> theme.uid().equals(intoUid));
        if (!there) {
            throw new Rejected("intoUid", intoUid, "This roadmap has no such other theme");
        }
        return end(viewer, before, intoUid, version);
    }

    private String end(Viewer viewer, Theme before, String heir, long version) {
        if (Inputs.isStale(version, before.version())) {
            throw conflict(before, null);
        }
        Instant now = acts.now();
        Theme after = before.deleted(now);
        List<Step> steps = new ArrayList<>();
        steps.add(step(before, after));
        for (Initiative initiative : store.plan(before.roadmapUid()).initiatives()) {
            if (Objects.equals(before.uid(), initiative.themeUid())) {
                steps.add(Acts.change(initiative, initiative.withTheme(heir), List.of(), null));
            }
        }
        return write(viewer, now, after, steps);
    }

    private String write(Viewer viewer, Instant now, Theme after, List<Step> steps) {
        try {
            return acts.write(viewer, now, null, steps);
        } catch (SlotTaken lost) {
            Theme current = gate.theme(viewer, after.uid());
            throw current.version() < after.version()
                    ? Conflict.tryAgain()
                    : conflict(current, after.exists() ? after : null);
        }
    }

    private static Step step(Theme before, Theme after) {
        List<Change> changes = Changes.between(before, after);
        return new Step.OfTheme(after, changes);
    }

    private static Conflict conflict(Theme current, Theme yours) {
        return Conflict.changedSince(
                "theme",
                new ConflictState.OfTheme(current),
                yours == null ? null : new ConflictState.OfTheme(yours));
    }
}
