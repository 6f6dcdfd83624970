package org.longview.roadmap;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.longview.delivery.TrackerField;
import org.longview.roadmap.KeptConventions.Kept;
import org.longview.strategy.Rejected;

/** Lets system administrators say what an epic is, which fields are read, and what endings mean. */
public final class KeepConventions {
    private static final int MONTHS = 12;
    private static final String VERSION = "version";

    private final Permissions permissions;
    private final KeptConventions kept;
    private final Tracker tracker;
    private final People people;
    private final Clock clock;

    public KeepConventions(
            Permissions permissions,
            KeptConventions kept,
            Tracker tracker,
            People people,
            Clock clock) {
        this.permissions = permissions;
        this.kept = kept;
        this.tracker = tracker;
        this.people = people;
        this.clock = clock;
    }

    /** What holds, what there is to choose from, and what held before. */
    public record Overview(Kept now, Tracker.Choices choices, List<Entry> history) {}

    /** A state with who said it, null where Jira has forgotten that person. */
    public record Entry(Kept kept, Person who) {}

    /** One issue as it is read now, and as it would be. */
    public record Trial(String key, Tracker.Tried now, Tracker.Tried then) {}

    /** Whether the person may see and change it at all. */
    public boolean isOpenTo(Viewer viewer) {
        return permissions.systemAdmin(viewer);
    }

    public Overview read(Viewer viewer) {
        require(viewer);
        Kept now = kept.now();
        List<Entry> history = new ArrayList<>();
        for (Kept each : kept.history()) {
            Person who = each.who() == null ? null : people.byKey(each.who()).orElse(null);
            history.add(new Entry(each, who));
        }
        return new Overview(now, tracker.choices(viewer, now.what()), history);
    }

    /**
     * Saves all of it.
     *
     * @param seen the version that the person saw
     * @throws Conflict where somebody else has saved since
     */
    public Kept save(Viewer viewer, Conventions wish, long seen) {
        require(viewer);
        Kept now = kept.now();
        check(wish, tracker.choices(viewer, now.what()), now.what());
        return put(viewer, wish, seen, now);
    }

    /** Takes back what was saved last: what held before holds again, as a state of its own. */
    public Kept takeBack(Viewer viewer, long seen) {
        require(viewer);
        Kept now = kept.now();
        Kept before =
                kept.at(seen - 1)
                        .orElseThrow(
                                () ->
                                        new Rejected(
                                                VERSION,
                                                Long.toString(seen),
                                                "There is nothing to take back"));
        return put(viewer, before.what(), seen, now);
    }

    /** Shows one issue by what holds and by what is wished, and saves nothing. */
    public Trial tryOut(Viewer viewer, Conventions wish, String key) {
        require(viewer);
        Conventions now = kept.now().what();
        check(wish, tracker.choices(viewer, now), now);
        Tracker.Tried before =
                tracker.now(viewer, key)
                        .orElseThrow(
                                () ->
                                        new Rejected(
                                                "key",
                                                key,
                                                "There is no issue \"%s\" that you may see"
                                                        .formatted(key)));
        return new Trial(
                before.facts().epic().key(),
                before,
                tracker.tried(viewer, key, wish).orElseThrow());
    }

    private Kept put(Viewer viewer, Conventions what, long seen, Kept now) {
        Instant when = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Kept next = new Kept(now.version() + 1, what, viewer.userKey(), when);
        if (now.version() != seen || !kept.keep(next)) {
            throw Conflict.changedSince(
                    "setting",
                    new ConflictState.OfFields("settings", kept.now().what().texts()),
                    new ConflictState.OfFields("settings", what.texts()));
        }
        return next;
    }

    /** What has been chosen before may stay, although Jira has it no longer. */
    private static void check(Conventions wish, Tracker.Choices choices, Conventions now) {
        Set<String> types = new HashSet<>(now.epicTypes());
        choices.types().forEach(type -> types.add(type.id()));
        known("epicTypes", wish.epicTypes(), types);
        for (TrackerField use : TrackerField.values()) {
            Set<String> fields = new HashSet<>(now.fields(use));
            choices.fields().stream()
                    .filter(field -> field.use() == use)
                    .forEach(field -> fields.add(field.id()));
            known(use.name().toLowerCase(Locale.ROOT), wish.fields(use), fields);
        }
        if (wish.fiscalStartMonth() < 1 || wish.fiscalStartMonth() > MONTHS) {
            throw new Rejected(
                    "fiscalStartMonth",
                    Integer.toString(wish.fiscalStartMonth()),
                    "The month must be from 1 to 12");
        }
        zone(wish.zone());
    }

    private static void known(String field, List<String> wanted, Set<String> there) {
        for (String id : wanted) {
            if (!there.contains(id)) {
                throw new Rejected(field, id, "There is nothing with the id \"%s\"".formatted(id));
            }
        }
    }

    private static void zone(String zone) {
        try {
            if (zone != null) {
                ZoneId.of(zone);
            }
        } catch (DateTimeException e) {
            throw new Rejected("zone", zone, "There is no time zone \"%s\"".formatted(zone));
        }
    }

    private void require(Viewer viewer) {
        if (!isOpenTo(viewer)) {
            throw new Forbidden("Only a system administrator may see and change this");
        }
    }
}
