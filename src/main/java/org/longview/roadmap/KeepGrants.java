package org.longview.roadmap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.longview.strategy.Access;
import org.longview.strategy.Change;
import org.longview.strategy.Grant;
import org.longview.strategy.GrantHolder;
import org.longview.strategy.Rejected;
import org.longview.strategy.Roadmap;

/**
 * Gives and takes the right to see or to change a roadmap, one holder at a time, so that two people
 * who do so at once lose nothing.
 */
public final class KeepGrants {
    /** How many holders one roadmap may have. */
    public static final int MOST = 200;

    private static final int LONGEST_FIELD = 255;
    private static final int ATTEMPTS = 5;

    private final Gate gate;
    private final RoadmapStore store;
    private final People people;
    private final Holders holders;
    private final Acts acts;

    public KeepGrants(Gate gate, RoadmapStore store, People people, Holders holders, Acts acts) {
        this.gate = gate;
        this.store = store;
        this.people = people;
        this.holders = holders;
        this.acts = acts;
    }

    /**
     * What a person wants of one holder.
     *
     * @param holder a role's id, a group's name, a user's key or name
     * @param access null to take the right away
     * @param seen what the holder had when the person saw it, null for nothing
     * @param sure whether the person knows that it takes away their own right
     */
    public record Wish(
            GrantHolder.Kind kind, String holder, Access access, Access seen, boolean sure) {}

    /**
     * Does what is wanted of one holder; others that were changed meanwhile stay as they are.
     *
     * @return the roadmap's version after it
     */
    public Done<Long> keep(Viewer viewer, String roadmapUid, Wish wish) {
        for (int attempt = 1; ; attempt++) {
            Roadmap before = gate.editable(viewer, roadmapUid);
            gate.requireGrants(viewer, before);
            GrantHolder holder = holder(viewer, before, wish);
            Access now = present(before, holder).map(Grant::access).orElse(null);
            if (now == wish.access()) {
                return new Done<>(null, before.version());
            }
            requireSeen(before, holder, now, wish);
            requireSure(viewer, before, holder, wish);
            try {
                return write(viewer, before, Grant.change(holder, now, wish.access()));
            } catch (SlotTaken lost) {
                // what another did to this roadmap need not concern this holder
                if (attempt == ATTEMPTS) {
                    throw conflict(before, holder, now, wish);
                }
            }
        }
    }

    private Done<Long> write(Viewer viewer, Roadmap before, Change change) {
        Roadmap after = before.withVersion(before.version() + 1);
        Step step = new Step.OfRoadmap(after, List.of(), List.of(change));
        return new Done<>(acts.write(viewer, acts.now(), null, List.of(step)), after.version());
    }

    private Optional<Grant> present(Roadmap roadmap, GrantHolder holder) {
        return store.grants(roadmap.uid()).stream()
                .filter(grant -> grant.holder().equals(holder))
                .findFirst();
    }

    /** One that Jira has forgotten can only lose what it has. */
    private GrantHolder holder(Viewer viewer, Roadmap roadmap, Wish wish) {
        GrantHolder entered = new GrantHolder(wish.kind(), wish.holder());
        if (present(roadmap, entered).isPresent()) {
            return entered;
        }
        if (wish.kind() == GrantHolder.Kind.ROLE && roadmap.isPortfolio()) {
            throw new Rejected(
                    "holder",
                    wish.holder(),
                    "A portfolio belongs to no project, so no project role holds in it");
        }
        // whether Jira knows somebody is told to those only who may look for people
        if (wish.kind() != GrantHolder.Kind.ROLE && !holders.mayBrowse(viewer)) {
            throw new Forbidden("Jira does not let you look for people");
        }
        GrantHolder known =
                wish.kind() == GrantHolder.Kind.USER
                        ? people.byKey(wish.holder())
                                .or(() -> people.byName(wish.holder()))
                                .map(person -> new GrantHolder(wish.kind(), person.key()))
                                .orElseThrow(() -> unknown(wish))
                        : holders.name(entered)
                                .map(name -> entered)
                                .orElseThrow(() -> unknown(wish));
        if (Grant.field(known).length() > LONGEST_FIELD) {
            throw new Rejected("holder", wish.holder(), "This name is too long to be kept");
        }
        if (store.grants(roadmap.uid()).size() >= MOST) {
            throw new Rejected(
                    "holder",
                    wish.holder(),
                    "A roadmap has at most " + MOST + " holders of rights; give it to a group");
        }
        return known;
    }

    private static Rejected unknown(Wish wish) {
        Function<String, String> no = kind -> "There is no " + kind + " \"" + wish.holder() + "\"";
        return new Rejected(
                "holder",
                wish.holder(),
                switch (wish.kind()) {
                    case USER -> no.apply("user");
                    case GROUP -> no.apply("group");
                    case ROLE -> no.apply("project role");
                });
    }

    private static void requireSeen(Roadmap roadmap, GrantHolder holder, Access now, Wish wish) {
        if (!Objects.equals(now, wish.seen())) {
            throw conflict(roadmap, holder, now, wish);
        }
    }

    private static Conflict conflict(Roadmap roadmap, GrantHolder holder, Access now, Wish wish) {
        return Conflict.changedSince(
                "grant", state(roadmap, holder, now), state(roadmap, holder, wish.access()));
    }

    private static ConflictState state(Roadmap roadmap, GrantHolder holder, Access access) {
        Change change = Grant.change(holder, null, access);
        return new ConflictState.OfFields(
                roadmap.uid(),
                access == null ? Map.of() : Map.of(change.field(), change.newValue()));
    }

    /** Nobody locks themselves out without having been told. */
    private void requireSure(Viewer viewer, Roadmap roadmap, GrantHolder holder, Wish wish) {
        if (wish.sure() || wish.access() == Access.EDIT) {
            return;
        }
        List<Grant> rest =
                store.grants(roadmap.uid()).stream()
                        .filter(grant -> !grant.holder().equals(holder))
                        .toList();
        if (!gate.edits(viewer, roadmap, rest)) {
            throw new Conflict(
                            Conflict.Code.LOCKS_OUT,
                            "After this you may not change \"%s\" any more; say sure to do it"
                                    .formatted(roadmap.name()),
                            state(roadmap, holder, wish.seen()),
                            state(roadmap, holder, wish.access()))
                    .about("sure", "false");
        }
    }
}
