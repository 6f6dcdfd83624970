package org.longview.roadmap;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.longview.strategy.Commitment;
import org.longview.strategy.EpicLink;
import org.longview.strategy.Grant;
import org.longview.strategy.Initiative;
import org.longview.strategy.Placement;
import org.longview.strategy.Roadmap;
import org.longview.strategy.SavedView;
import org.longview.strategy.Theme;

/**
 * Keeps strategy records with their history. Single objects are found whether deleted or not;
 * nothing here asks for permissions.
 */
public interface RoadmapStore extends StrategyItems {
    Optional<Roadmap> roadmap(String uid);

    /** The roadmap of a project; there is one at most, a deleted one does not count. */
    Optional<Roadmap> ofProject(long projectId);

    /** Every roadmap and portfolio that is not deleted, in the order in which they were made. */
    List<Roadmap> roadmaps();

    Optional<Theme> theme(String uid);

    Optional<Initiative> initiative(String uid);

    Optional<SavedView> view(String uid);

    /** The saved views of a roadmap that are not deleted, everybody's, in the order made. */
    List<SavedView> views(String roadmapUid);

    List<Grant> grants(String roadmapUid);

    /** Everything on a roadmap that is not deleted, in a bounded number of queries. */
    Plan plan(String roadmapUid);

    /** All places in a roadmap's order, those of deleted initiatives too, first to last. */
    List<Placement> placements(String roadmapUid);

    /** The links of an initiative that hold, in the order in which they were made. */
    List<EpicLink> links(String initiativeUid);

    /** The ledger of an initiative, first to last. */
    List<Commitment> commitments(String initiativeUid);

    /** The initiative in which an issue is primary now, for those issues that are. */
    Map<Long, String> primaries(Collection<Long> issueIds);

    /** The revisions of one object, newest first. */
    List<Recorded> history(String objectUid);

    /** The revisions of these objects that were made then or later, newest first for each. */
    List<Recorded> historySince(Collection<String> objectUids, Instant since);

    /** The revisions that one command made. */
    List<Recorded> command(String commandId);

    /**
     * Writes an act with its history in one transaction.
     *
     * @throws SlotTaken when somebody else was first; then nothing was written
     */
    void write(Act act);

    /**
     * Gives the revisions of a command, and entries that it added to ledgers, their reason.
     *
     * @throws SlotTaken when there is one already; then nothing was written
     */
    void giveReason(String commandId, String reason, List<Commitment> entries);
}
