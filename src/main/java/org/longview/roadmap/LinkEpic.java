package org.longview.roadmap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.longview.delivery.Epic;
import org.longview.strategy.EpicLink;
import org.longview.strategy.Initiative;
import org.longview.strategy.LinkRole;

/** Links epics to initiatives, changes the role of a link, moves an epic here, and unlinks. */
public final class LinkEpic {
    private final Gate gate;
    private final RoadmapStore store;
    private final EpicViews views;
    private final Acts acts;
    private final Issues issues;

    public LinkEpic(Gate gate, RoadmapStore store, EpicViews views, Acts acts, Issues issues) {
        this.gate = gate;
        this.store = store;
        this.views = views;
        this.acts = acts;
        this.issues = issues;
    }

    /**
     * @param move whether an epic that is primary in another initiative leaves that one; needs the
     *     right to change both
     */
    public Done<InitiativeView> link(Viewer viewer, String uid, String idOrKey, Wish wish) {
        return Acts.settled(() -> attempt(viewer, uid, idOrKey, wish));
    }

    private Done<InitiativeView> attempt(Viewer viewer, String uid, String idOrKey, Wish wish) {
        Initiative initiative = gate.editableInitiative(viewer, uid);
        Epic epic = views.find(viewer, idOrKey).orElseThrow(() -> new NotFound("epic", idOrKey));
        try {
            return change(viewer, initiative, epic.id(), wish);
        } catch (Conflict refused) {
            throw refused.code() == Conflict.Code.PRIMARY_ELSEWHERE
                    ? refused.about("epic", idOrKey)
                    : refused;
        }
    }

    /** What is wanted of a link: its role, the version that was seen, whether to take it away. */
    public record Wish(LinkRole role, long version, boolean move) {}

    /**
     * Takes a link away; one whose issue is gone or no longer an epic goes by the issue's id. An
     * issue that exists and is hidden from this person reads the same as one that is not linked.
     */
    public Done<InitiativeView> unlink(Viewer viewer, String uid, String idOrKey, long version) {
        return Acts.settled(() -> attempt(viewer, uid, idOrKey, version));
    }

    private Done<InitiativeView> attempt(Viewer viewer, String uid, String idOrKey, long version) {
        Initiative initiative = gate.editableInitiative(viewer, uid);
        long issueId =
                views.find(viewer, idOrKey)
                        .map(Epic::id)
                        .or(() -> dangling(viewer, initiative, idOrKey))
                        .orElseThrow(() -> new NotFound("epic", idOrKey));
        if (roleIn(initiative, issueId).isEmpty()) {
            throw new NotFound("epic of this initiative", idOrKey);
        }
        return change(viewer, initiative, issueId, new Wish(null, version, false));
    }

    private Optional<Long> dangling(Viewer viewer, Initiative initiative, String idOrKey) {
        return store.links(initiative.uid()).stream()
                .map(EpicLink::issueId)
                .filter(id -> Long.toString(id).equals(idOrKey))
                .filter(id -> sees(viewer, id) || issues.byId(id).isEmpty())
                .findFirst();
    }

    private boolean sees(Viewer viewer, long issueId) {
        return views.visible(viewer, Set.of(issueId)).contains(issueId);
    }

    private Done<InitiativeView> change(
            Viewer viewer, Initiative initiative, long issueId, Wish wish) {
        ConflictState yours = new ConflictState.OfLink(initiative.uid(), issueId, wish.role());
        if (new VisibleChanges(gate, store, views)
                .isStale(viewer, initiative.uid(), wish.version(), initiative.version())) {
            throw conflict(viewer, initiative, yours);
        }
        LinkRole before = roleIn(initiative, issueId).orElse(null);
        if (before == wish.role()) {
            return new Done<>(null, views.view(viewer, initiative));
        }
        List<Step> steps = new ArrayList<>();
        holderElsewhere(initiative, issueId, wish)
                .ifPresent(holder -> steps.add(release(viewer, holder, initiative, issueId, wish)));
        Step.OfInitiative here =
                Acts.change(
                        initiative,
                        initiative,
                        List.of(new LinkChange(issueId, before, wish.role())),
                        null);
        steps.add(here);
        String command = acts.write(viewer, acts.now(), null, steps);
        return new Done<>(command, views.view(viewer, here.initiative()));
    }

    private Optional<LinkRole> roleIn(Initiative initiative, long issueId) {
        return store.links(initiative.uid()).stream()
                .filter(link -> link.issueId() == issueId)
                .map(EpicLink::role)
                .findFirst();
    }

    private Optional<Initiative> holderElsewhere(Initiative here, long issueId, Wish wish) {
        if (wish.role() != LinkRole.PRIMARY) {
            return Optional.empty();
        }
        return Optional.ofNullable(store.primaries(List.of(issueId)).get(issueId))
                .filter(uid -> !uid.equals(here.uid()))
                .flatMap(store::initiative);
    }

    private Step release(
            Viewer viewer, Initiative holder, Initiative here, long issueId, Wish wish) {
        if (!wish.move()) {
            refuse(viewer, holder, here, issueId);
        }
        return new PrimaryElsewhere(gate, store).release(viewer, holder, List.of(issueId));
    }

    private void refuse(Viewer viewer, Initiative holder, Initiative here, long issueId) {
        throw new PrimaryElsewhere(gate, store).conflict(viewer, holder.uid(), here.uid(), issueId);
    }

    private Conflict conflict(Viewer viewer, Initiative current, ConflictState yours) {
        return Conflict.changedSince("initiative", views.view(viewer, current), yours);
    }
}
