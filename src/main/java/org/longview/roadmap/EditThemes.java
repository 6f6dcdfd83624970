package org.longview.roadmap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.longview.strategy.Changes;
import org.longview.strategy.Initiative;
import org.longview.strategy.Roadmap;
import org.longview.strategy.SortKey;
import org.longview.strategy.Theme;
import org.longview.strategy.ThemeColour;
import org.longview.strategy.Uid;

/** Adds, changes and deletes the themes of a roadmap. */
public final class EditThemes {
    private final Gate gate;
    private final RoadmapStore store;
    private final Acts acts;

    public EditThemes(Gate gate, RoadmapStore store, Acts acts) {
        this.gate = gate;
        this.store = store;
        this.acts = acts;
    }

    public Done<Theme> create(Viewer viewer, String roadmapUid, String name, String colour) {
        Roadmap roadmap = gate.editableRoadmap(viewer, roadmapUid);
        List<Theme> themes = store.plan(roadmap.uid()).themes();
        SortKey last = themes.isEmpty() ? null : themes.get(themes.size() - 1).sortKey();
        Theme theme =
                new Theme(
                        Uid.fresh(),
                        roadmap.uid(),
                        name,
                        Inputs.oneOf(ThemeColour.class, "colour", colour),
                        SortKey.between(last, null),
                        1,
                        null);
        Step step = new Step.OfTheme(theme, Changes.between(null, theme));
        Instant now = acts.now();
        return new Done<>(acts.write(viewer, now, null, List.of(step)), theme);
    }

    public Done<Theme> edit(Viewer viewer, String uid, String name, String colour, long version) {
        Theme before = gate.editableTheme(viewer, uid);
        Theme after =
                with(
                        before,
                        name,
                        Inputs.oneOf(ThemeColour.class, "colour", colour),
                        before.deletedAt());
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
     * Deletes a theme; its initiatives stay, without a theme.
     *
     * @return the id of the command
     */
    public String delete(Viewer viewer, String uid, long version) {
        Theme before = gate.editableTheme(viewer, uid);
        if (Inputs.isStale(version, before.version())) {
            throw conflict(before, null);
        }
        Instant now = acts.now();
        Theme after = with(before, before.name(), before.colour(), now);
        List<Step> steps = new ArrayList<>();
        steps.add(step(before, after));
        for (Initiative initiative : store.plan(before.roadmapUid()).initiatives()) {
            if (uid.equals(initiative.themeUid())) {
                steps.add(Acts.change(initiative, initiative.withTheme(null), List.of(), null));
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
        return new Step.OfTheme(after, Changes.between(before, after));
    }

    private static Theme with(Theme before, String name, ThemeColour colour, Instant deletedAt) {
        return new Theme(
                before.uid(),
                before.roadmapUid(),
                name,
                colour,
                before.sortKey(),
                before.version() + 1,
                deletedAt);
    }

    private static Conflict conflict(Theme current, Theme yours) {
        return Conflict.changedSince(
                "theme",
                new ConflictState.OfTheme(current),
                yours == null ? null : new ConflictState.OfTheme(yours));
    }
}
