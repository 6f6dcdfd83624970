package org.longview.publish;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.longview.roadmap.Recorded;
import org.longview.roadmap.StrategyRecords;
import org.longview.strategy.Commitment;
import org.longview.strategy.EpicLink;
import org.longview.strategy.Grant;
import org.longview.strategy.Initiative;
import org.longview.strategy.Placement;
import org.longview.strategy.Revision;
import org.longview.strategy.Roadmap;
import org.longview.strategy.RoadmapSettings;
import org.longview.strategy.SavedView;
import org.longview.strategy.TeamWeeks;
import org.longview.strategy.Theme;
import org.longview.strategy.Timeframe;

/** Writes records as the trees of a document, each list in an order of its own content. */
final class DocumentWriter {
    private final StrategyRecords records;
    private final Referred referred = new Referred();
    private final Map<String, List<Recorded>> history;
    private final AimsWriter aims;

    DocumentWriter(StrategyRecords records) {
        this.records = records;
        this.history = by(records.history(), recorded -> recorded.revision().objectUid());
        this.aims = new AimsWriter(records.items(), referred, this::historyOf);
    }

    private static <T> Map<String, List<T>> by(List<T> all, Function<T, String> key) {
        return all.stream().collect(java.util.stream.Collectors.groupingBy(key));
    }

    /** What the trees written so far refer to. */
    Referred referred() {
        return referred;
    }

    /**
     * The trees of the roadmaps, each made when it is asked for, so that never more than one is
     * held; what all of them refer to is known before.
     */
    Iterable<Object> roadmaps() {
        List<Roadmap> all = records.roadmaps().stream().sorted(comparing(Roadmap::uid)).toList();
        all.forEach(this::roadmap);
        return () -> all.stream().<Object>map(this::roadmap).iterator();
    }

    private static <T> List<Object> list(
            List<T> all,
            Predicate<T> which,
            Comparator<T> order,
            Function<T, Map<String, Object>> tree) {
        return all.stream().filter(which).sorted(order).<Object>map(tree).toList();
    }

    private Map<String, Object> roadmap(Roadmap roadmap) {
        String uid = roadmap.uid();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("uid", uid);
        tree.put("name", roadmap.name());
        tree.put("kind", roadmap.kind().name());
        tree.put("homeProject", referred.project(roadmap.homeProjectId()));
        tree.put("scope", Referred.texts(roadmap.scope().stream().map(referred::project)));
        tree.put("grouping", roadmap.grouping() == null ? null : roadmap.grouping().name());
        tree.put("settings", settings(roadmap.settings()));
        tree.put("version", roadmap.version());
        tree.put("deletedAt", text(roadmap.deletedAt()));
        tree.put(
                "grants",
                list(
                        records.grants(),
                        grant -> grant.roadmapUid().equals(uid),
                        comparing(Grant::access)
                                .thenComparing(grant -> grant.holder().kind())
                                .thenComparing(grant -> grant.holder().id()),
                        this::grant));
        tree.put(
                "themes",
                list(
                        records.themes(),
                        theme -> theme.roadmapUid().equals(uid),
                        comparing(Theme::uid),
                        this::theme));
        tree.put(
                "initiatives",
                list(
                        records.initiatives(),
                        initiative -> initiative.roadmapUid().equals(uid),
                        comparing(Initiative::uid),
                        this::initiative));
        tree.put(
                "placements",
                list(
                        records.placements(),
                        place -> place.roadmapUid().equals(uid),
                        comparing(Placement::sortKey).thenComparing(Placement::initiativeUid),
                        DocumentWriter::placement));
        tree.put(
                "views",
                SharedViews.of(uid, records.views()).stream().<Object>map(this::view).toList());
        aims.ofRoadmap(uid, tree);
        tree.put("history", historyOf(uid));
        return tree;
    }

    private static Map<String, Object> settings(RoadmapSettings of) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("zone", of.zone());
        tree.put("epicDates", of.epicDates());
        tree.put("initiativeDates", of.initiativeDates());
        tree.put("progress", of.progress());
        tree.put("overhangPercent", of.overhangPercent());
        tree.put("pacePercent", of.pacePercent());
        tree.put("lastResortDates", of.lastResortDates());
        tree.put("nowName", of.columns().now());
        tree.put("nextName", of.columns().next());
        tree.put("laterName", of.columns().later());
        tree.put("scoring", of.scoring());
        tree.put("cadence", of.cadence().name());
        tree.put("teamWeeks", TeamWeeks.kept(of.teamWeeks()));
        return tree;
    }

    private Map<String, Object> view(SavedView view) {
        referred.user(view.ownerKey());
        Map<String, Object> tree = SharedViews.tree(view);
        List<Recorded> told = SharedViews.told(ordered(view.uid()));
        tree.put("history", told.stream().<Object>map(this::recorded).toList());
        return tree;
    }

    private Map<String, Object> grant(Grant grant) {
        boolean user = grant.holder().kind() == org.longview.strategy.GrantHolder.Kind.USER;
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("access", grant.access().name());
        tree.put("kind", grant.holder().kind().name());
        tree.put("holder", user ? referred.user(grant.holder().id()) : grant.holder().id());
        return tree;
    }

    private Map<String, Object> theme(Theme theme) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("uid", theme.uid());
        tree.put("name", theme.name());
        tree.put("description", theme.description());
        tree.put("colour", theme.colour().name());
        tree.put("sortKey", theme.sortKey().text());
        tree.put("version", theme.version());
        tree.put("deletedAt", text(theme.deletedAt()));
        tree.put("history", historyOf(theme.uid()));
        return tree;
    }

    private Map<String, Object> initiative(Initiative initiative) {
        String uid = initiative.uid();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("uid", uid);
        tree.put("name", initiative.name());
        tree.put("why", initiative.why());
        tree.put("theme", initiative.themeUid());
        tree.put("timeframe", timeframe(initiative.timeframe()));
        tree.put("lifecycle", initiative.lifecycle().name());
        tree.put("health", initiative.health().name());
        tree.put("owner", referred.user(initiative.ownerKey()));
        tree.put("manualProgress", initiative.manualProgress());
        tree.put("estimate", text(initiative.estimate()));
        tree.put("version", initiative.version());
        tree.put("deletedAt", text(initiative.deletedAt()));
        tree.put(
                "epics",
                list(
                        records.links(),
                        link -> link.initiativeUid().equals(uid),
                        comparing(EpicLink::from)
                                .thenComparing(EpicLink::issueId)
                                .thenComparing(EpicLink::to, nullsLast(naturalOrder()))
                                .thenComparing(EpicLink::role),
                        this::link));
        tree.put(
                "ledger",
                list(
                        records.commitments(),
                        entry -> entry.initiativeUid().equals(uid),
                        comparing(Commitment::number),
                        this::commitment));
        aims.ofInitiative(uid, tree);
        tree.put("history", historyOf(uid));
        return tree;
    }

    private Map<String, Object> link(EpicLink link) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("issue", referred.issue(link.issueId()));
        tree.put("role", link.role().name());
        tree.put("from", text(link.from()));
        tree.put("to", text(link.to()));
        return tree;
    }

    private Map<String, Object> commitment(Commitment entry) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("number", entry.number());
        tree.put("timeframe", timeframe(entry.timeframe()));
        tree.put("who", referred.user(entry.who()));
        tree.put("when", text(entry.when()));
        tree.put("reason", entry.reason());
        tree.put("reverses", entry.reverses());
        return tree;
    }

    private static Map<String, Object> placement(Placement place) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("initiative", place.initiativeUid());
        tree.put("sortKey", place.sortKey().text());
        return tree;
    }

    private List<Object> historyOf(String uid) {
        return ordered(uid).stream().<Object>map(this::recorded).toList();
    }

    private List<Recorded> ordered(String uid) {
        return history.getOrDefault(uid, List.of()).stream()
                .sorted(comparing(recorded -> recorded.revision().version()))
                .toList();
    }

    private Map<String, Object> recorded(Recorded recorded) {
        Revision revision = recorded.revision();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("version", revision.version());
        tree.put("who", referred.user(revision.who()));
        tree.put("when", text(revision.when()));
        tree.put("command", revision.commandId());
        tree.put("reason", revision.reason());
        tree.put("undoes", revision.undoes());
        tree.put("changes", recorded.changes().stream().map(referred::change).toList());
        return tree;
    }

    static Map<String, Object> timeframe(Timeframe frame) {
        if (frame == null) {
            return null;
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("text", frame.text());
        tree.put("from", text(frame.firstDay().orElse(null)));
        tree.put("to", text(frame.lastDay().orElse(null)));
        return tree;
    }

    static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
