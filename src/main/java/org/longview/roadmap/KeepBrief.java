package org.longview.roadmap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.longview.strategy.Brief;
import org.longview.strategy.BriefLink;
import org.longview.strategy.BriefTexts;
import org.longview.strategy.Initiative;
import org.longview.strategy.Need;
import org.longview.strategy.Rejected;
import org.longview.strategy.Requirement;
import org.longview.strategy.Uid;

/** Keeps the brief of an initiative, every version of it. */
public final class KeepBrief {
    private final Gate gate;
    private final RoadmapStore store;
    private final ItemChange items;
    private final Directory directory;

    public KeepBrief(Gate gate, RoadmapStore store, ItemChange items, Directory directory) {
        this.gate = gate;
        this.store = store;
        this.items = items;
        this.directory = directory;
    }

    /**
     * A line as a person entered it.
     *
     * @param uid null for a new one
     */
    public record Line(String uid, Need need, boolean done, String text) {}

    /** A whole brief as a person entered it. */
    public record Wish(BriefTexts texts, List<Line> requirements, List<BriefLink> links) {}

    /**
     * The versions of a brief.
     *
     * @param recorded newest first
     * @param people who made them, by user key
     */
    public record Versions(List<Recorded> recorded, Map<String, Person> people) {}

    /** The brief as it is now; one that nobody has written is empty and of version 0. */
    public Brief read(Viewer viewer, String initiativeUid) {
        return current(gate.initiative(viewer, initiativeUid));
    }

    private Brief current(Initiative initiative) {
        return store.briefOf(initiative.uid())
                .orElseGet(() -> Brief.empty(Uid.fresh(), initiative.uid()));
    }

    /**
     * @param seen the version that the person saw, 0 when there was none
     */
    public Done<Brief> save(Viewer viewer, String initiativeUid, Wish wish, long seen) {
        Brief before = current(gate.editableInitiative(viewer, initiativeUid));
        boolean stale = Inputs.isStale(seen, before.version());
        Brief after =
                new Brief(
                        before.uid(),
                        before.initiativeUid(),
                        wish.texts(),
                        lines(before, wish.requirements(), stale),
                        wish.links(),
                        before.version() + 1);
        ItemChange.requireFresh("brief", before, after, seen);
        return items.change(viewer, before, after);
    }

    /** New lines get a uid; others keep theirs, which another writer may have deleted. */
    private static List<Requirement> lines(Brief before, List<Line> wished, boolean stale) {
        Set<String> known =
                before.requirements().stream().map(Requirement::uid).collect(Collectors.toSet());
        List<Requirement> lines = new ArrayList<>();
        for (Line line : wished) {
            if (line.uid() != null && !stale && !known.contains(line.uid())) {
                throw new Rejected(
                        "requirements", line.uid(), "This brief has no such requirement");
            }
            String uid = line.uid() == null ? Uid.fresh() : line.uid();
            lines.add(new Requirement(uid, line.need(), line.done(), line.text()));
        }
        return lines;
    }

    /** Ticks one requirement, or takes the tick away. */
    public Done<Brief> tick(
            Viewer viewer, String initiativeUid, String requirementUid, boolean done, long seen) {
        Brief before = current(gate.editableInitiative(viewer, initiativeUid));
        Brief after = before.ticked(requirementUid, done);
        ItemChange.requireFresh("brief", before, after, seen);
        if (before.requirements().stream().noneMatch(r -> r.uid().equals(requirementUid))) {
            throw new NotFound("requirement", requirementUid);
        }
        return items.change(viewer, before, after);
    }

    public Versions versions(Viewer viewer, String initiativeUid) {
        Brief brief = current(gate.initiative(viewer, initiativeUid));
        List<Recorded> recorded = store.history(brief.uid());
        Set<String> keys =
                recorded.stream().map(r -> r.revision().who()).collect(Collectors.toSet());
        return new Versions(recorded, directory.people(keys));
    }

    /** The brief as it was. */
    public Brief version(Viewer viewer, String initiativeUid, long version) {
        Brief brief = current(gate.initiative(viewer, initiativeUid));
        if (version < 1 || version > brief.version()) {
            throw new NotFound("version", Long.toString(version));
        }
        Map<String, String> fields = new TreeMap<>();
        store.history(brief.uid()).stream()
                .filter(recorded -> recorded.revision().version() <= version)
                .sorted(Comparator.comparing(recorded -> recorded.revision().version()))
                .flatMap(recorded -> recorded.changes().stream())
                .forEach(change -> fields.put(change.field(), change.newValue()));
        fields.values().removeIf(Objects::isNull);
        return Brief.empty(brief.uid(), brief.initiativeUid()).with(fields, version);
    }
}
