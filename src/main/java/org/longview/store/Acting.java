package org.longview.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.List;
import org.longview.roadmap.Act;
import org.longview.roadmap.LinkChange;
import org.longview.roadmap.Step;
import org.longview.strategy.Access;
import org.longview.strategy.Change;
import org.longview.strategy.Contribution;
import org.longview.strategy.EpicLink;
import org.longview.strategy.Estimate;
import org.longview.strategy.Grant;
import org.longview.strategy.GrantHolder;
import org.longview.strategy.Initiative;
import org.longview.strategy.LinkRole;
import org.longview.strategy.Placement;
import org.longview.strategy.Revision;
import org.longview.strategy.Roadmap;
import org.longview.strategy.SavedView;
import org.longview.strategy.TeamWeeks;
import org.longview.strategy.Theme;
import org.longview.strategy.Timeframe;

/**
 * Writes an act within a transaction: first all revisions, whose unique slots stop every writer but
 * one, then the new states, and what ends before what begins.
 */
final class Acting {
    private final Tables tables;
    private final Writing writing;
    private final SavedViews views;
    private final ItemWriting items;

    Acting(ActiveObjects ao) {
        this.tables = new Tables(ao);
        this.writing = new Writing(ao);
        this.views = new SavedViews(ao);
        this.items = new ItemWriting(ao);
    }

    void write(Act act) {
        for (Step step : act.steps()) {
            recordHistory(act.revisionOf(step), step.changes());
        }
        for (Step step : act.steps()) {
            if (step instanceof Step.OfInitiative initiative) {
                initiative.links().forEach(link -> end(initiative.uid(), link, act.when()));
            }
        }
        act.steps().forEach(step -> keep(step, act.when()));
        keepViews(act);
    }

    /** Each gives back the places that it has before any takes one: they come in no order. */
    private void keepViews(Act act) {
        List<SavedView> changed =
                act.steps().stream()
                        .filter(Step.OfView.class::isInstance)
                        .map(step -> ((Step.OfView) step).view())
                        .toList();
        changed.forEach(views::giveBack);
        changed.forEach(views::keep);
    }

    private void recordHistory(Revision revision, List<Change> changes) {
        writing.add(revision);
        for (int i = 0; i < changes.size(); i++) {
            writing.add(revision, i, changes.get(i));
        }
    }

    private void keep(Step step, Instant when) {
        if (step instanceof Step.OfRoadmap of) {
            keep(of.roadmap());
            of.placements().forEach(this::keep);
            of.changes().stream().filter(Grant::isIn).forEach(change -> grant(of.uid(), change));
        } else if (step instanceof Step.OfTheme of) {
            keep(of.theme());
        } else if (step instanceof Step.OfInitiative of) {
            keep(of.initiative());
            if (of.placement() != null) {
                keep(of.placement());
            }
            if (of.commitment() != null) {
                writing.add(of.commitment());
            }
            of.links().forEach(link -> begin(of.uid(), link, when));
            of.changes().stream()
                    .filter(Contribution::isIn)
                    .forEach(change -> items.contribute(of.uid(), change, when));
        } else if (step instanceof Step.OfItem of) {
            items.keep(of.item());
            if (of.checkIn() != null) {
                items.add(of.checkIn());
            }
        }
    }

    private void grant(String roadmapUid, Change change) {
        GrantHolder holder = Grant.holderIn(change);
        writing.delete(
                tables.all(
                        GrantRow.class,
                        "ROADMAP_UID = ? AND HOLDER_KIND = ? AND HOLDER_ID = ?",
                        roadmapUid,
                        holder.kind().name(),
                        holder.id()));
        Access access = Grant.accessAfter(change);
        if (access != null) {
            writing.add(new Grant(roadmapUid, access, holder));
        }
    }

    private void end(String initiativeUid, LinkChange change, Instant when) {
        if (change.before() == null) {
            return;
        }
        List<EpicLinkRow> holding =
                tables.all(
                        EpicLinkRow.class,
                        "INITIATIVE_UID = ? AND ISSUE_ID = ? AND TO_AT IS NULL",
                        initiativeUid,
                        change.issueId());
        for (EpicLinkRow row : holding) {
            row.setToAt(when.toEpochMilli());
            row.setPrimarySlot(Writing.free());
            row.save();
        }
    }

    private void begin(String initiativeUid, LinkChange change, Instant when) {
        LinkRole role = change.after();
        if (role != null) {
            writing.add(new EpicLink(initiativeUid, change.issueId(), role, when, null));
        }
    }

    private void keep(Placement placement) {
        String slot = placement.roadmapUid() + ":" + placement.initiativeUid();
        tables.one(PlacementRow.class, "SLOT", slot)
                .ifPresentOrElse(
                        row -> {
                            row.setSortKey(placement.sortKey().text());
                            row.save();
                        },
                        () -> writing.add(placement));
    }

    private void keep(Roadmap roadmap) {
        if (roadmap.version() == 1) {
            writing.add(roadmap);
            return;
        }
        RoadmapRow row = tables.one(RoadmapRow.class, "UID", roadmap.uid()).orElseThrow();
        row.setName(roadmap.name());
        row.setScopeIds(Rows.fromIds(roadmap.scope()));
        row.setZoneName(roadmap.settings().zone());
        row.setEpicDates(roadmap.settings().epicDates());
        row.setInitiativeDates(roadmap.settings().initiativeDates());
        row.setProgressRule(roadmap.settings().progress());
        row.setOverhangPercent(Columns.number(roadmap.settings().overhangPercent()));
        row.setPacePercent(Columns.number(roadmap.settings().pacePercent()));
        row.setLastResortDates(roadmap.settings().lastResortDates());
        row.setNowName(roadmap.settings().columns().now());
        row.setNextName(roadmap.settings().columns().next());
        row.setLaterName(roadmap.settings().columns().later());
        row.setScoringName(roadmap.settings().scoring());
        row.setUpdateCadence(roadmap.settings().cadence().name());
        row.setTeamWeeks(TeamWeeks.kept(roadmap.settings().teamWeeks()));
        row.setGroupingName(Writing.groupingName(roadmap));
        row.setVersionNo(roadmap.version());
        row.setDeletedAt(Columns.millis(roadmap.deletedAt()));
        row.setDefaultSlot(Writing.defaultSlot(roadmap));
        row.save();
    }

    private void keep(Theme theme) {
        if (theme.version() == 1) {
            writing.add(theme);
            return;
        }
        ThemeRow row = tables.one(ThemeRow.class, "UID", theme.uid()).orElseThrow();
        row.setName(theme.name());
        row.setDescriptionText(theme.description());
        row.setColour(theme.colour().name());
        row.setSortKey(theme.sortKey().text());
        row.setVersionNo(theme.version());
        row.setDeletedAt(Columns.millis(theme.deletedAt()));
        row.save();
    }

    private void keep(Initiative initiative) {
        if (initiative.version() == 1) {
            writing.add(initiative);
            return;
        }
        InitiativeRow row = tables.one(InitiativeRow.class, "UID", initiative.uid()).orElseThrow();
        Timeframe frame = initiative.timeframe();
        row.setName(initiative.name());
        row.setWhyText(initiative.why());
        row.setThemeUid(initiative.themeUid());
        row.setFrameText(frame == null ? null : frame.text());
        row.setFirstDay(frame == null ? null : Columns.day(frame.firstDay().orElse(null)));
        row.setLastDay(frame == null ? null : Columns.day(frame.lastDay().orElse(null)));
        row.setLifecycle(initiative.lifecycle().name());
        row.setHealth(initiative.health().name());
        row.setOwnerKey(initiative.ownerKey());
        row.setManualProgress(Columns.number(initiative.manualProgress()));
        row.setEstimateName(Estimate.written(initiative.estimate()));
        row.setVersionNo(initiative.version());
        row.setDeletedAt(Columns.millis(initiative.deletedAt()));
        row.save();
    }
}
