package org.longview.publish;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.longview.roadmap.Conflict;
import org.longview.roadmap.Forbidden;
import org.longview.roadmap.Permissions;
import org.longview.roadmap.Recorded;
import org.longview.roadmap.RoadmapStore;
import org.longview.roadmap.SlotTaken;
import org.longview.roadmap.StrategyRecords;
import org.longview.roadmap.TransferStore;
import org.longview.roadmap.Viewer;
import org.longview.strategy.Change;
import org.longview.strategy.FiscalYear;
import org.longview.strategy.GrantHolder;
import org.longview.strategy.Revision;
import org.longview.strategy.Roadmap;
import org.longview.strategy.Uid;

/** Takes in a transfer document, all of it or nothing; see docs/transfer-format.md. */
public final class ImportTransfer {
    private final TransferStore transfer;
    private final RoadmapStore store;
    private final Permissions permissions;
    private final References references;
    private final Clock clock;

    public ImportTransfer(
            TransferStore transfer,
            RoadmapStore store,
            Permissions permissions,
            References references,
            Clock clock) {
        this.transfer = transfer;
        this.store = store;
        this.permissions = permissions;
        this.references = references;
        this.clock = clock;
    }

    /** Whether a person may import at all, which is to be known before much is read. */
    public boolean isOpenTo(Viewer viewer) {
        return permissions.systemAdmin(viewer);
    }

    /**
     * @param document the JSON as maps, lists, texts and numbers; the roadmaps are gone through
     *     once, so they may be read while they are asked for
     */
    public ImportReport take(Viewer viewer, Map<String, Object> document) {
        return take(viewer, document, Upcasters.RELEASED);
    }

    ImportReport take(Viewer viewer, Map<String, Object> document, Upcasters upcasters) {
        if (!isOpenTo(viewer)) {
            throw new Forbidden("Only a system administrator may import");
        }
        requireFormat(Node.root(document));
        Node root = Node.root(upcasters.lift(document));
        readHead(root);
        Naming naming = Naming.read(root, references);
        Draft all = new Draft();
        List<ImportReport.Skipped> skipped = new ArrayList<>();
        Checks checks = new Checks(store);
        Set<String> seen = new HashSet<>();
        root.each(
                "roadmaps",
                node -> {
                    Draft roadmap = RoadmapReader.read(node, naming);
                    if (!seen.add(node.text("uid"))) {
                        throw node.refusal("uid", node.text("uid"), "it is listed twice");
                    }
                    Optional<ImportReport.Skipped> left = leftOut(node, roadmap);
                    if (left.isPresent()) {
                        skipped.add(left.get());
                    } else {
                        checks.check(node, roadmap);
                        all.addAll(roadmap);
                    }
                });
        checks.dropUnknownPlaces(all);
        root.requireNothingElse();
        List<Roadmap> ended = ended(viewer, checks.givingWay(), all);
        return keep(all, ended, skipped, naming);
    }

    private Optional<ImportReport.Skipped> leftOut(Node node, Draft roadmap) {
        if (store.roadmap(node.text("uid")).isPresent()) {
            return Optional.of(skip(node, "It is here already"));
        }
        if (roadmap.roadmaps.isEmpty()) {
            boolean one = node.textOrNull("homeProject") != null;
            return Optional.of(
                    skip(
                            node,
                            one ? "Its home project is not here" : "None of its projects is here"));
        }
        return Optional.empty();
    }

    /** They stay as deleted ones, and their history says who imported and when. */
    private List<Roadmap> ended(Viewer viewer, List<Roadmap> givingWay, Draft all) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String command = Uid.fresh();
        List<Roadmap> ended = new ArrayList<>();
        for (Roadmap here : givingWay) {
            Roadmap deleted = here.withVersion(here.version() + 1).withDeletedAt(now);
            Revision revision =
                    new Revision(
                            here.uid(),
                            deleted.version(),
                            viewer.userKey(),
                            now,
                            command,
                            null,
                            null);
            Change change = new Change("deleted", null, now.toString());
            all.history.add(new Recorded(revision, List.of(change)));
            ended.add(deleted);
        }
        return ended;
    }

    private static void requireFormat(Node root) {
        String format = root.text("format");
        if (!format.equals(ExportTransfer.FORMAT)) {
            throw root.refusal("format", format, ExportTransfer.FORMAT + " is expected");
        }
    }

    private static void readHead(Node root) {
        root.text("format");
        root.number("version");
        root.made(() -> new FiscalYear(root.count("fiscalStartMonth")));
    }

    private static ImportReport.Skipped skip(Node node, String why) {
        return new ImportReport.Skipped(node.text("uid"), node.text("name"), why);
    }

    private ImportReport keep(
            Draft all, List<Roadmap> ended, List<ImportReport.Skipped> skipped, Naming naming) {
        StrategyRecords records = all.records();
        try {
            transfer.add(records, ended);
        } catch (SlotTaken lost) {
            throw Conflict.tryAgain();
        }
        List<String> notes = new ArrayList<>();
        for (Roadmap empty : ended) {
            notes.add("The empty roadmap \"" + empty.name() + "\" made room for the imported one");
        }
        long roles =
                all.grants.stream()
                        .filter(grant -> grant.holder().kind() == GrantHolder.Kind.ROLE)
                        .count();
        if (roles > 0) {
            notes.add(
                    roles
                            + " grants name a project role by its id; check that they are the right"
                            + " ones here");
        }
        return new ImportReport(
                all.roadmaps.size(),
                all.themes.size(),
                all.initiatives.size(),
                all.links.size(),
                all.history.size() - ended.size(),
                skipped,
                naming.unknown(),
                notes);
    }
}
