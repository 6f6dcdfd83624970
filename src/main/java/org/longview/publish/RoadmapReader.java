package org.longview.publish;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.longview.roadmap.Inputs;
import org.longview.roadmap.KeepGrants;
import org.longview.roadmap.KeepPortfolios;
import org.longview.roadmap.KeepViews;
import org.longview.roadmap.Recorded;
import org.longview.roadmap.Rules;
import org.longview.strategy.Access;
import org.longview.strategy.Cadence;
import org.longview.strategy.Change;
import org.longview.strategy.ColumnNames;
import org.longview.strategy.Grant;
import org.longview.strategy.GrantHolder;
import org.longview.strategy.Grouping;
import org.longview.strategy.Placement;
import org.longview.strategy.Revision;
import org.longview.strategy.Roadmap;
import org.longview.strategy.RoadmapKind;
import org.longview.strategy.RoadmapSettings;
import org.longview.strategy.SavedView;
import org.longview.strategy.SortKey;
import org.longview.strategy.TeamWeeks;
import org.longview.strategy.Theme;
import org.longview.strategy.ThemeColour;
import org.longview.strategy.Uid;

/** Reads one roadmap of a document into records. */
final class RoadmapReader {
    private final Node node;
    private final Naming naming;
    private final String uid;
    private final Draft draft = new Draft();
    private final Map<String, Integer> viewsOf = new HashMap<>();

    private RoadmapReader(Node node, Naming naming) {
        this.node = node;
        this.naming = naming;
        this.uid = uid(node, "uid");
    }

    /**
     * All records of the roadmap; without the roadmap itself when its home project, or every
     * project of a portfolio, is unknown here.
     */
    static Draft read(Node node, Naming naming) {
        RoadmapReader reader = new RoadmapReader(node, naming);
        reader.readRoadmap();
        node.list("grants").forEach(reader::readGrant);
        node.list("themes").forEach(reader::readTheme);
        new AimsReader(naming, reader.draft).readRoadmap(node, reader.uid);
        for (Node initiative : node.list("initiatives")) {
            new InitiativeReader(initiative, naming, reader.uid, reader.draft).read();
        }
        node.list("placements").forEach(reader::readPlacement);
        node.list("views").forEach(reader::readView);
        node.requireNothingElse();
        return reader.draft;
    }

    static String uid(Node node, String field) {
        String uid = node.text(field);
        return node.made(() -> Uid.check(field, uid));
    }

    private void readRoadmap() {
        String name = node.text("name");
        RoadmapKind kind =
                node.made(() -> Inputs.oneOf(RoadmapKind.class, "kind", node.text("kind")));
        String homeId = node.textOrNull("homeProject");
        if ((kind == RoadmapKind.PROJECT) != (homeId != null)) {
            throw node.refusal(
                    "homeProject",
                    homeId,
                    "a project's roadmap has a home project, a portfolio has none");
        }
        Long home = homeId == null ? null : naming.project(node, "homeProject", homeId);
        List<Long> scope = scope();
        Grouping grouping = grouping();
        RoadmapSettings settings = settings(node.objectOrNull("settings"));
        long version = node.number("version");
        var deletedAt = node.instantOrNull("deletedAt");
        readHistory(node, naming, uid, version, draft.history);
        boolean placed = kind == RoadmapKind.PORTFOLIO ? !scope.isEmpty() : home != null;
        if (placed) {
            List<Long> looked = scope.isEmpty() && home != null ? List.of(home) : scope;
            draft.roadmaps.add(
                    node.made(
                            () ->
                                    new Roadmap(
                                            uid, name, kind, home, looked, settings, version,
                                            deletedAt, grouping)));
        }
    }

    /** Two ids of the document may be one project here. */
    private List<Long> scope() {
        Set<String> listed = new HashSet<>();
        Set<Long> scope = new LinkedHashSet<>();
        for (String id : node.texts("scope")) {
            Long project = naming.project(node, "scope", id);
            node.requireRoom("scope", listed.size(), KeepPortfolios.MOST);
            if (!listed.add(id) || project != null && !scope.add(project)) {
                throw node.refusal("scope", id, "this project is listed twice");
            }
        }
        return List.copyOf(scope);
    }

    private Grouping grouping() {
        String name = node.textOrNull("grouping");
        return name == null
                ? null
                : node.made(() -> Inputs.oneOf(Grouping.class, "grouping", name));
    }

    private static Cadence cadence(Node settings) {
        String name = settings.textOrNull("cadence");
        return name == null ? Cadence.NONE : Inputs.oneOf(Cadence.class, "cadence", name);
    }

    private static RoadmapSettings settings(Node settings) {
        if (settings == null) {
            return RoadmapSettings.DEFAULTS;
        }
        RoadmapSettings read =
                settings.made(
                        () ->
                                new RoadmapSettings(
                                        settings.textOrNull("zone"),
                                        settings.textOrNull("epicDates"),
                                        settings.textOrNull("initiativeDates"),
                                        settings.textOrNull("progress"),
                                        settings.wholeOrNull("overhangPercent"),
                                        settings.wholeOrNull("pacePercent"),
                                        settings.flag("lastResortDates"),
                                        new ColumnNames(
                                                settings.textOrNull("nowName"),
                                                settings.textOrNull("nextName"),
                                                settings.textOrNull("laterName")),
                                        settings.textOrNull("scoring"),
                                        cadence(settings),
                                        TeamWeeks.restored(settings.textOrNull("teamWeeks"))));
        settings.requireNothingElse();
        settings.made(
                () -> {
                    Rules.check(read);
                    return read;
                });
        return read;
    }

    private void readGrant(Node grant) {
        Access access =
                grant.made(() -> Inputs.oneOf(Access.class, "access", grant.text("access")));
        GrantHolder.Kind kind =
                grant.made(() -> Inputs.oneOf(GrantHolder.Kind.class, "kind", grant.text("kind")));
        String holder =
                kind == GrantHolder.Kind.USER ? naming.user(grant, "holder") : grant.text("holder");
        grant.requireNothingElse();
        Grant read = grant.made(() -> new Grant(uid, access, new GrantHolder(kind, holder)));
        if (draft.grants.stream().anyMatch(other -> other.holder().equals(read.holder()))) {
            throw grant.refusal("holder", holder, "this holder has a right here already");
        }
        node.requireRoom("grants", draft.grants.size(), KeepGrants.MOST);
        draft.grants.add(read);
    }

    private void readTheme(Node theme) {
        String themeUid = uid(theme, "uid");
        Theme read =
                theme.made(
                        () ->
                                new Theme(
                                        themeUid,
                                        uid,
                                        theme.text("name"),
                                        theme.textOrNull("description"),
                                        Inputs.oneOf(
                                                ThemeColour.class, "colour", theme.text("colour")),
                                        new SortKey(theme.text("sortKey")),
                                        theme.number("version"),
                                        theme.instantOrNull("deletedAt")));
        readHistory(theme, naming, themeUid, read.version(), draft.history);
        theme.requireNothingElse();
        draft.themes.add(read);
        draft.knowTheme(themeUid);
    }

    private void readView(Node view) {
        SavedView read = ViewReader.read(view, naming, uid, draft.history);
        if (read.exists()) {
            int kept = viewsOf.merge(read.ownerKey(), 1, Integer::sum);
            view.requireRoom("owner", kept - 1, KeepViews.MOST);
        }
        draft.views.add(read);
    }

    private void readPlacement(Node place) {
        String initiative = uid(place, "initiative");
        draft.placements.add(
                place.made(
                        () -> new Placement(uid, initiative, new SortKey(place.text("sortKey")))));
        place.requireNothingElse();
    }

    /** The revisions of one record: exactly the versions from 1 to its own. */
    static void readHistory(Node of, Naming naming, String uid, long version, List<Recorded> into) {
        long next = 1;
        for (Node revision : of.list("history")) {
            long number = revision.number("version");
            if (number != next) {
                throw revision.refusal("version", number, "the version " + next + " is expected");
            }
            String command = uid(revision, "command");
            String undoes = revision.textOrNull("undoes");
            String who = naming.user(revision, "who");
            Revision read =
                    revision.made(
                            () ->
                                    new Revision(
                                            uid,
                                            number,
                                            who,
                                            revision.instant("when"),
                                            command,
                                            revision.textOrNull("reason"),
                                            undoes == null ? null : Uid.check("undoes", undoes)));
            List<Change> changes = revision.list("changes").stream().map(naming::change).toList();
            revision.requireNothingElse();
            into.add(new Recorded(read, changes));
            next++;
        }
        if (next != version + 1) {
            throw of.refusal(
                    "history",
                    next - 1,
                    "there are %d revisions, but the version is %d".formatted(next - 1, version));
        }
    }
}
