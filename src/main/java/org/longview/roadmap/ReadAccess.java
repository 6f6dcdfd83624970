package org.longview.roadmap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.longview.strategy.Access;
import org.longview.strategy.Grant;
import org.longview.strategy.GrantHolder;
import org.longview.strategy.Rejected;
import org.longview.strategy.Roadmap;

/**
 * Tells those who may change a roadmap who else may see and change it, and why. Who is in a group
 * or a role is told only to whom Jira lets look for people.
 */
public final class ReadAccess {
    /** How many members of a group or role are named; of all is said how many there are. */
    public static final int NAMED = 20;

    private final Gate gate;
    private final RoadmapStore store;
    private final Permissions permissions;
    private final Holders holders;
    private final Outsiders outsiders;

    /** People and projects, by what is stored of them. */
    public record Outsiders(People people, Projects projects) {}

    public ReadAccess(
            Gate gate,
            RoadmapStore store,
            Permissions permissions,
            Holders holders,
            Outsiders outsiders) {
        this.gate = gate;
        this.store = store;
        this.permissions = permissions;
        this.holders = holders;
        this.outsiders = outsiders;
    }

    public AccessScreen of(Viewer viewer, String roadmapUid) {
        Roadmap roadmap = gate.editable(viewer, roadmapUid);
        boolean people = holders.mayBrowse(viewer);
        Long project = roadmap.homeProjectId();
        return new AccessScreen(
                roadmap,
                project == null ? null : outsiders.projects().byId(project).orElse(null),
                gate.grants(viewer, roadmap),
                people,
                why(viewer, viewer, roadmap),
                store.grants(roadmap.uid()).stream()
                        .map(grant -> given(grant, project, people))
                        .sorted(Comparator.comparing(ReadAccess::order))
                        .toList(),
                roadmap.isPortfolio() ? List.of() : holders.roles());
    }

    private AccessScreen.Given given(Grant grant, Long project, boolean people) {
        GrantHolder holder = grant.holder();
        boolean several = holder.kind() != GrantHolder.Kind.USER;
        return new AccessScreen.Given(
                grant,
                holders.name(holder).orElse(null),
                several && people ? holders.members(holder, project, NAMED) : null);
    }

    private static String order(AccessScreen.Given given) {
        String name = given.name() == null ? given.grant().holder().id() : given.name();
        return given.grant().holder().kind().ordinal() + name.toLowerCase(Locale.ROOT);
    }

    /**
     * Why one person may see and change it; only for those to whom Jira lets look for people.
     *
     * @param entered key or name
     */
    public AccessScreen.Why of(Viewer viewer, String roadmapUid, String entered) {
        Roadmap roadmap = gate.editable(viewer, roadmapUid);
        if (!holders.mayBrowse(viewer)) {
            throw new Forbidden("Jira does not let you look for people");
        }
        Person person =
                outsiders
                        .people()
                        .byKey(entered)
                        .or(() -> outsiders.people().byName(entered))
                        .orElseThrow(
                                () ->
                                        new Rejected(
                                                "user",
                                                entered,
                                                "There is no user \"" + entered + "\""));
        return why(viewer, new Viewer(person.key(), viewer.locale()), roadmap);
    }

    private AccessScreen.Why why(Viewer asking, Viewer asked, Roadmap roadmap) {
        List<AccessReason> see =
                gate.sees(asked, roadmap) ? seeing(asking, asked, roadmap) : List.of();
        List<AccessReason> edit = gate.edits(asked, roadmap) ? editing(asked, roadmap) : List.of();
        return new AccessScreen.Why(
                outsiders.people().byKey(asked.userKey()).orElse(null), see, edit);
    }

    /** A project that the one who asks may not browse is no reason: telling it would tell of it. */
    private List<AccessReason> seeing(Viewer asking, Viewer asked, Roadmap roadmap) {
        List<AccessReason> reasons = new ArrayList<>();
        if (!roadmap.isPortfolio()) {
            reasons.add(AccessReason.of(AccessReason.Kind.BROWSES_PROJECT));
            return reasons;
        }
        if (!gate.browsable(asked, gate.browsable(asking, roadmap.scope())).isEmpty()) {
            reasons.add(AccessReason.of(AccessReason.Kind.BROWSES_A_PROJECT));
        }
        if (permissions.systemAdmin(asked)) {
            reasons.add(AccessReason.of(AccessReason.Kind.ADMINISTERS_JIRA));
        }
        reasons.addAll(granted(asked, roadmap, Access.VIEW));
        return reasons;
    }

    private List<AccessReason> editing(Viewer asked, Roadmap roadmap) {
        List<AccessReason> reasons = new ArrayList<>();
        if (roadmap.isPortfolio()) {
            if (permissions.systemAdmin(asked)) {
                reasons.add(AccessReason.of(AccessReason.Kind.ADMINISTERS_JIRA));
            }
        } else if (permissions.administer(asked, roadmap.homeProjectId())) {
            reasons.add(AccessReason.of(AccessReason.Kind.ADMINISTERS_PROJECT));
        }
        reasons.addAll(granted(asked, roadmap, Access.EDIT));
        return reasons;
    }

    private List<AccessReason> granted(Viewer asked, Roadmap roadmap, Access least) {
        return store.grants(roadmap.uid()).stream()
                .filter(grant -> least == Access.VIEW || grant.access() == Access.EDIT)
                .filter(grant -> permissions.holds(asked, grant.holder(), roadmap.homeProjectId()))
                .map(grant -> new AccessReason(AccessReason.Kind.GRANT, grant))
                .toList();
    }
}
