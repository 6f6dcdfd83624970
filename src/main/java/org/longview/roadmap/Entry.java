package org.longview.roadmap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Supplier;
import org.longview.strategy.Estimate;
import org.longview.strategy.Health;
import org.longview.strategy.Initiative;
import org.longview.strategy.Lifecycle;
import org.longview.strategy.Limits;
import org.longview.strategy.Percent;
import org.longview.strategy.Rejected;
import org.longview.strategy.Theme;
import org.longview.strategy.Timeframe;
import org.longview.strategy.TimeframeReading;

/** Turns what a person entered for an initiative into an initiative. */
public final class Entry {
    private final RoadmapStore store;
    private final People people;
    private final Settings settings;
    private final Clock clock;

    public Entry(RoadmapStore store, People people, Settings settings, Clock clock) {
        this.store = store;
        this.people = people;
        this.settings = settings;
        this.clock = clock;
    }

    Initiative create(Viewer viewer, String uid, String roadmapUid, InitiativeInput input) {
        return new Initiative(
                uid,
                roadmapUid,
                input.name(),
                input.why(),
                theme(roadmapUid, input.themeUid()),
                timeframe(viewer, roadmapUid, null, input.timeframe()),
                input.lifecycle() == null
                        ? Lifecycle.PLANNED
                        : Inputs.oneOf(Lifecycle.class, "lifecycle", input.lifecycle()),
                input.health() == null
                        ? Health.NOT_SET
                        : Inputs.oneOf(Health.class, "health", input.health()),
                owner(input.owner()),
                input.manualProgress(),
                Estimate.read(input.estimate()),
                1,
                null);
    }

    /**
     * All fields replaced; what was not touched stays as it is, even if it could not be entered.
     */
    Initiative replace(Viewer viewer, Initiative before, InitiativeInput input) {
        boolean sameTheme = Objects.equals(before.themeUid(), input.themeUid());
        boolean sameOwner = Objects.equals(before.ownerKey(), input.owner());
        return new Initiative(
                before.uid(),
                before.roadmapUid(),
                input.name(),
                input.why(),
                sameTheme ? before.themeUid() : theme(before.roadmapUid(), input.themeUid()),
                timeframe(viewer, before.roadmapUid(), before.timeframe(), input.timeframe()),
                Inputs.oneOf(Lifecycle.class, "lifecycle", input.lifecycle()),
                Inputs.oneOf(Health.class, "health", input.health()),
                sameOwner ? before.ownerKey() : owner(input.owner()),
                input.manualProgress(),
                Estimate.read(input.estimate()),
                before.version(),
                before.deletedAt());
    }

    /**
     * What a person wanted of an initiative that has changed meanwhile, to show it beside the
     * present: a field that cannot be read, such as a theme that is gone, is shown as it is now.
     */
    Initiative replaceWhereValid(Viewer viewer, Initiative now, InitiativeInput input) {
        InitiativeInput valid =
                new InitiativeInput(
                        or(() -> Limits.name("name", input.name()), now.name()),
                        or(() -> Limits.optionalText("why", input.why(), Limits.TEXT), now.why()),
                        or(() -> theme(now.roadmapUid(), input.themeUid()), now.themeUid()),
                        or(() -> entered(viewer, now, input.timeframe()), text(now.timeframe())),
                        or(
                                        () -> Inputs.oneOf(Lifecycle.class, "", input.lifecycle()),
                                        now.lifecycle())
                                .name(),
                        or(() -> Inputs.oneOf(Health.class, "", input.health()), now.health())
                                .name(),
                        or(() -> owner(input.owner()), now.ownerKey()),
                        or(
                                () -> Percent.check("", input.manualProgress(), 100),
                                now.manualProgress()),
                        or(
                                () -> Estimate.written(Estimate.read(input.estimate())),
                                Estimate.written(now.estimate())));
        return replace(viewer, now, valid);
    }

    private static <T> T or(Supplier<T> wanted, T instead) {
        try {
            return wanted.get();
        } catch (Rejected unreadable) {
            return instead;
        }
    }

    private String entered(Viewer viewer, Initiative now, String text) {
        return text(timeframe(viewer, now.roadmapUid(), now.timeframe(), text));
    }

    private static String text(Timeframe frame) {
        return frame == null ? null : frame.text();
    }

    /** A promise that is entered as it was keeps its days, whatever the fiscal year is now. */
    Timeframe timeframe(Viewer viewer, String roadmapUid, Timeframe before, String entered) {
        if (entered == null) {
            return null;
        }
        return before != null && before.text().equals(entered)
                ? before
                : Timeframe.read(entered, reading(viewer, roadmapUid));
    }

    private TimeframeReading reading(Viewer viewer, String roadmapUid) {
        Rules rules = Rules.of(store.roadmap(roadmapUid).orElseThrow().settings(), settings);
        return new TimeframeReading(
                LocalDate.ofInstant(clock.instant(), rules.zone()),
                viewer.locale(),
                settings.fiscalYear());
    }

    String theme(String roadmapUid, String themeUid) {
        if (themeUid == null) {
            return null;
        }
        return store.theme(themeUid)
                .filter(theme -> theme.exists() && theme.roadmapUid().equals(roadmapUid))
                .map(Theme::uid)
                .orElseThrow(
                        () -> new Rejected("themeUid", themeUid, "This roadmap has no such theme"));
    }

    String owner(String entered) {
        if (entered == null || entered.isBlank()) {
            return null;
        }
        return people.byKey(entered)
                .or(() -> people.byName(entered))
                .map(Person::key)
                .orElseThrow(
                        () ->
                                new Rejected(
                                        "owner", entered, "There is no user \"" + entered + "\""));
    }
}
