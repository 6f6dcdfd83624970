package org.longview.store;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.longview.strategy.Access;
import org.longview.strategy.Cadence;
import org.longview.strategy.Change;
import org.longview.strategy.ColumnNames;
import org.longview.strategy.Commitment;
import org.longview.strategy.EpicLink;
import org.longview.strategy.Estimate;
import org.longview.strategy.Grant;
import org.longview.strategy.GrantHolder;
import org.longview.strategy.Grouping;
import org.longview.strategy.Health;
import org.longview.strategy.Initiative;
import org.longview.strategy.Lifecycle;
import org.longview.strategy.LinkRole;
import org.longview.strategy.Placement;
import org.longview.strategy.Revision;
import org.longview.strategy.Roadmap;
import org.longview.strategy.RoadmapKind;
import org.longview.strategy.RoadmapSettings;
import org.longview.strategy.SortKey;
import org.longview.strategy.TeamWeeks;
import org.longview.strategy.Theme;
import org.longview.strategy.ThemeColour;

/** Turns rows into values. */
final class Rows {
    private Rows() {}

    static Roadmap toRoadmap(RoadmapRow row) {
        return new Roadmap(
                row.getUid(),
                row.getName(),
                RoadmapKind.valueOf(row.getKind()),
                row.getHomeProjectId(),
                toIds(row.getScopeIds()),
                new RoadmapSettings(
                        row.getZoneName(),
                        row.getEpicDates(),
                        row.getInitiativeDates(),
                        row.getProgressRule(),
                        Columns.whole(row.getOverhangPercent()),
                        Columns.whole(row.getPacePercent()),
                        Boolean.TRUE.equals(row.getLastResortDates()),
                        new ColumnNames(row.getNowName(), row.getNextName(), row.getLaterName()),
                        row.getScoringName(),
                        row.getUpdateCadence() == null
                                ? Cadence.NONE
                                : Cadence.valueOf(row.getUpdateCadence()),
                        TeamWeeks.restored(row.getTeamWeeks())),
                row.getVersionNo(),
                Columns.instant(row.getDeletedAt()),
                row.getGroupingName() == null ? null : Grouping.valueOf(row.getGroupingName()));
    }

    static String fromIds(List<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static List<Long> toIds(String ids) {
        return Stream.of(ids.split(",")).map(Long::valueOf).toList();
    }

    static Theme toTheme(ThemeRow row) {
        return new Theme(
                row.getUid(),
                row.getRoadmapUid(),
                row.getName(),
                row.getDescriptionText(),
                ThemeColour.valueOf(row.getColour()),
                new SortKey(row.getSortKey()),
                row.getVersionNo(),
                Columns.instant(row.getDeletedAt()));
    }

    static Initiative toInitiative(InitiativeRow row) {
        return new Initiative(
                row.getUid(),
                row.getRoadmapUid(),
                row.getName(),
                row.getWhyText(),
                row.getThemeUid(),
                Columns.timeframe(row.getFrameText(), row.getFirstDay(), row.getLastDay()),
                Lifecycle.valueOf(row.getLifecycle()),
                Health.valueOf(row.getHealth()),
                row.getOwnerKey(),
                Columns.whole(row.getManualProgress()),
                Estimate.read(row.getEstimateName()),
                row.getVersionNo(),
                Columns.instant(row.getDeletedAt()));
    }

    static Placement toPlacement(PlacementRow row) {
        return new Placement(
                row.getRoadmapUid(), row.getInitiativeUid(), new SortKey(row.getSortKey()));
    }

    static EpicLink toLink(EpicLinkRow row) {
        return new EpicLink(
                row.getInitiativeUid(),
                row.getIssueId(),
                LinkRole.valueOf(row.getLinkRole()),
                Columns.instant(row.getFromAt()),
                Columns.instant(row.getToAt()));
    }

    static Commitment toCommitment(CommitmentRow row) {
        Long reverses = row.getReversesNo();
        return new Commitment(
                row.getInitiativeUid(),
                row.getEntryNo().intValue(),
                Columns.timeframe(row.getFrameText(), row.getFirstDay(), row.getLastDay()),
                row.getWhoKey(),
                Columns.instant(row.getMadeAt()),
                row.getReasonText(),
                reverses == null ? null : reverses.intValue());
    }

    static Revision toRevision(RevisionRow row) {
        return new Revision(
                row.getObjectUid(),
                row.getVersionNo(),
                row.getWhoKey(),
                Columns.instant(row.getMadeAt()),
                row.getCommandId(),
                row.getReasonText(),
                row.getUndoesId());
    }

    static Change toChange(ChangeRow row) {
        return new Change(row.getFieldName(), row.getOldText(), row.getNewText());
    }

    static Grant toGrant(GrantRow row) {
        return new Grant(
                row.getRoadmapUid(),
                Access.valueOf(row.getAccessKind()),
                new GrantHolder(GrantHolder.Kind.valueOf(row.getHolderKind()), row.getHolderId()));
    }
}
