package org.longview.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.UUID;
import org.longview.strategy.Change;
import org.longview.strategy.Commitment;
import org.longview.strategy.EpicLink;
import org.longview.strategy.Estimate;
import org.longview.strategy.Grant;
import org.longview.strategy.Initiative;
import org.longview.strategy.LinkRole;
import org.longview.strategy.Placement;
import org.longview.strategy.Revision;
import org.longview.strategy.Roadmap;
import org.longview.strategy.RoadmapKind;
import org.longview.strategy.TeamWeeks;
import org.longview.strategy.Theme;

/** Makes new rows. */
final class Writing {
    private final ActiveObjects ao;

    Writing(ActiveObjects ao) {
        this.ao = ao;
    }

    /**
     * A value for a unique column that holds nothing now. It is no null, because SQL Server takes
     * one null only.
     */
    static String free() {
        return "free:" + UUID.randomUUID();
    }

    /** What two roadmaps of one project fight for. */
    static String defaultSlot(Roadmap roadmap) {
        return roadmap.kind() == RoadmapKind.PROJECT && roadmap.exists()
                ? projectSlot(roadmap.homeProjectId())
                : free();
    }

    static String projectSlot(long projectId) {
        return "project:" + projectId;
    }

    static String groupingName(Roadmap roadmap) {
        return roadmap.grouping() == null ? null : roadmap.grouping().name();
    }

    /** What two primary links of one issue fight for. */
    static String primarySlot(long issueId) {
        return "issue:" + issueId;
    }

    void add(Roadmap roadmap) {
        ao.create(
                RoadmapRow.class,
                new Columns()
                        .with("UID", roadmap.uid())
                        .with("DEFAULT_SLOT", defaultSlot(roadmap))
                        .with("NAME", roadmap.name())
                        .with("KIND", roadmap.kind().name())
                        .with("HOME_PROJECT_ID", roadmap.homeProjectId())
                        .with("SCOPE_IDS", Rows.fromIds(roadmap.scope()))
                        .with("ZONE_NAME", roadmap.settings().zone())
                        .with("EPIC_DATES", roadmap.settings().epicDates())
                        .with("INITIATIVE_DATES", roadmap.settings().initiativeDates())
                        .with("PROGRESS_RULE", roadmap.settings().progress())
                        .with(
                                "OVERHANG_PERCENT",
                                Columns.number(roadmap.settings().overhangPercent()))
                        .with("PACE_PERCENT", Columns.number(roadmap.settings().pacePercent()))
                        .with("LAST_RESORT_DATES", roadmap.settings().lastResortDates())
                        .with("NOW_NAME", roadmap.settings().columns().now())
                        .with("NEXT_NAME", roadmap.settings().columns().next())
                        .with("LATER_NAME", roadmap.settings().columns().later())
                        .with("SCORING_NAME", roadmap.settings().scoring())
                        .with("UPDATE_CADENCE", roadmap.settings().cadence().name())
                        .with("TEAM_WEEKS", TeamWeeks.kept(roadmap.settings().teamWeeks()))
                        .with("GROUPING_NAME", groupingName(roadmap))
                        .with("VERSION_NO", roadmap.version())
                        .with("DELETED_AT", Columns.millis(roadmap.deletedAt()))
                        .values());
    }

    void add(Theme theme) {
        ao.create(
                ThemeRow.class,
                new Columns()
                        .with("UID", theme.uid())
                        .with("ROADMAP_UID", theme.roadmapUid())
                        .with("NAME", theme.name())
                        .with("DESCRIPTION_TEXT", theme.description())
                        .with("COLOUR", theme.colour().name())
                        .with("SORT_KEY", theme.sortKey().text())
                        .with("VERSION_NO", theme.version())
                        .with("DELETED_AT", Columns.millis(theme.deletedAt()))
                        .values());
    }

    void add(Initiative initiative) {
        ao.create(
                InitiativeRow.class,
                new Columns()
                        .with("UID", initiative.uid())
                        .with("ROADMAP_UID", initiative.roadmapUid())
                        .with("NAME", initiative.name())
                        .with("WHY_TEXT", initiative.why())
                        .with("THEME_UID", initiative.themeUid())
                        .with(initiative.timeframe())
                        .with("LIFECYCLE", initiative.lifecycle().name())
                        .with("HEALTH", initiative.health().name())
                        .with("OWNER_KEY", initiative.ownerKey())
                        .with("MANUAL_PROGRESS", Columns.number(initiative.manualProgress()))
                        .with("ESTIMATE_NAME", Estimate.written(initiative.estimate()))
                        .with("VERSION_NO", initiative.version())
                        .with("DELETED_AT", Columns.millis(initiative.deletedAt()))
                        .values());
    }

    void add(Placement placement) {
        ao.create(
                PlacementRow.class,
                new Columns()
                        .with("SLOT", placement.roadmapUid() + ":" + placement.initiativeUid())
                        .with("ROADMAP_UID", placement.roadmapUid())
                        .with("INITIATIVE_UID", placement.initiativeUid())
                        .with("SORT_KEY", placement.sortKey().text())
                        .values());
    }

    void add(EpicLink link) {
        boolean counts = link.holds() && link.role() == LinkRole.PRIMARY;
        ao.create(
                EpicLinkRow.class,
                new Columns()
                        .with("INITIATIVE_UID", link.initiativeUid())
                        .with("ISSUE_ID", link.issueId())
                        .with("LINK_ROLE", link.role().name())
                        .with("FROM_AT", Columns.millis(link.from()))
                        .with("TO_AT", Columns.millis(link.to()))
                        .with("PRIMARY_SLOT", counts ? primarySlot(link.issueId()) : free())
                        .values());
    }

    void add(Commitment promise) {
        Integer reverses = promise.reverses();
        ao.create(
                CommitmentRow.class,
                new Columns()
                        .with("SLOT", promise.initiativeUid() + ":" + promise.number())
                        .with("INITIATIVE_UID", promise.initiativeUid())
                        .with("ENTRY_NO", (long) promise.number())
                        .with(promise.timeframe())
                        .with("WHO_KEY", promise.who())
                        .with("MADE_AT", Columns.millis(promise.when()))
                        .with("REASON_TEXT", promise.reason())
                        .with("REVERSES_NO", reverses == null ? null : reverses.longValue())
                        .values());
    }

    void add(Revision revision) {
        ao.create(
                RevisionRow.class,
                new Columns()
                        .with("SLOT", revision.slot())
                        .with("OBJECT_UID", revision.objectUid())
                        .with("VERSION_NO", revision.version())
                        .with("WHO_KEY", revision.who())
                        .with("MADE_AT", Columns.millis(revision.when()))
                        .with("COMMAND_ID", revision.commandId())
                        .with("REASON_TEXT", revision.reason())
                        .with("UNDOES_ID", revision.undoes())
                        .values());
    }

    void add(Revision of, int number, Change change) {
        ao.create(
                ChangeRow.class,
                new Columns()
                        .with("REVISION_SLOT", of.slot())
                        .with("ITEM_NO", (long) number)
                        .with("FIELD_NAME", change.field())
                        .with("OLD_TEXT", change.oldValue())
                        .with("NEW_TEXT", change.newValue())
                        .values());
    }

    void delete(List<GrantRow> grants) {
        ao.delete(grants.toArray(new GrantRow[0]));
    }

    void add(Grant grant) {
        ao.create(
                GrantRow.class,
                new Columns()
                        .with("ROADMAP_UID", grant.roadmapUid())
                        .with("ACCESS_KIND", grant.access().name())
                        .with("HOLDER_KIND", grant.holder().kind().name())
                        .with("HOLDER_ID", grant.holder().id())
                        .values());
    }
}
