package org.longview.roadmap;

import java.util.List;
import java.util.Objects;
import org.longview.delivery.DateChange;
import org.longview.rollup.Finding;
import org.longview.rollup.Finding.Fix;
import org.longview.strategy.Initiative;
import org.longview.strategy.Lifecycle;
import org.longview.strategy.LinkRole;
import org.longview.strategy.Rejected;

/**
 * Mends one finding by one of the fixes it names, after looking whether it is still so.
 *
 * <p>What is Longview's own is changed by the use cases that people use for it, so it is undone
 * like any act; dates in Jira are undone by {@link #restore}; a status in Jira cannot be undone
 * from here.
 */
public final class MendFinding {
    private final Gate gate;
    private final Diagnose diagnose;
    private final LinkEpic links;
    private final Edits edits;
    private final IssueWriter writer;

    public MendFinding(
            Gate gate, Diagnose diagnose, LinkEpic links, Edits edits, IssueWriter writer) {
        this.gate = gate;
        this.diagnose = diagnose;
        this.links = links;
        this.edits = edits;
        this.writer = writer;
    }

    /** The ways in which people edit initiatives and roadmaps. */
    public record Edits(EditInitiative initiatives, EditRoadmap roadmaps) {}

    /**
     * What is to be mended, and how.
     *
     * @param version of the initiative or roadmap that the person saw, null where Jira is changed
     * @param transition the step of Jira's workflow for a change of status, else null
     */
    public record Wish(
            Finding.Kind kind,
            Fix fix,
            Finding.Subject subject,
            Long version,
            Integer transition) {}

    /**
     * What was done.
     *
     * @param command by which it can be undone, null for what was done in Jira
     * @param issueId the issue whose dates were changed in Jira, else null
     * @param dates what was changed of them
     */
    public record Mended(String command, Long issueId, List<DateChange> dates) {
        static Mended by(Done<?> done) {
            return new Mended(done.command(), null, List.of());
        }
    }

    public Mended mend(Viewer viewer, String roadmapUid, Wish wish) {
        Findings findings = diagnose.forEditor(viewer, roadmapUid);
        Finding finding =
                findings.found().stream()
                        .filter(each -> each.kind() == wish.kind())
                        .filter(each -> each.subject().equals(wish.subject()))
                        .findFirst()
                        .orElseThrow(() -> Conflict.saying("This is no longer so"));
        if (!finding.fixes().contains(wish.fix())) {
            throw new Rejected("fix", wish.fix(), "This finding is not mended in that way");
        }
        return switch (wish.fix()) {
            case LINK_PRIMARY -> Mended.by(link(viewer, wish));
            case UNLINK ->
                    Mended.by(
                            links.unlink(
                                    viewer,
                                    wish.subject().initiativeUid(),
                                    Long.toString(wish.subject().issueId()),
                                    version(wish)));
            case TAKE_OVER, CLEAR_OWNER, COMPLETE ->
                    Mended.by(edit(viewer, findings.initiatives().get(uid(wish)), wish));
            case ADD_TO_SCOPE -> {
                long project = findings.issues().get(wish.subject().issueId()).projectId();
                yield Mended.by(edits.roadmaps().widen(viewer, roadmapUid, project, version(wish)));
            }
            case SWAP_DATES, COVER_CHILD -> dates(viewer, finding);
            case CLOSE, REOPEN -> transition(viewer, wish);
        };
    }

    /** Puts dates back in Jira that a fix has changed, unless they are others by now. */
    public void restore(Viewer viewer, String roadmapUid, long issueId, List<DateChange> changes) {
        gate.editableRoadmap(viewer, roadmapUid);
        writer.setDates(
                viewer,
                issueId,
                changes.stream()
                        .map(change -> new DateChange(change.field(), change.to(), change.from()))
                        .toList());
    }

    private static String uid(Wish wish) {
        return wish.subject().initiativeUid();
    }

    private static long version(Wish wish) {
        if (wish.version() == null) {
            throw new Rejected("version", null, "Say which version you saw");
        }
        return wish.version();
    }

    private Done<InitiativeView> link(Viewer viewer, Wish wish) {
        return links.link(
                viewer,
                uid(wish),
                Long.toString(wish.subject().issueId()),
                new LinkEpic.Wish(LinkRole.PRIMARY, version(wish), false));
    }

    private Done<InitiativeView> edit(Viewer viewer, Initiative now, Wish wish) {
        InitiativeInput same = InitiativeInput.of(Objects.requireNonNull(now));
        InitiativeInput wanted =
                switch (wish.fix()) {
                    case TAKE_OVER -> same.with(same.lifecycle(), viewer.userKey());
                    case CLEAR_OWNER -> same.with(same.lifecycle(), null);
                    default -> same.with(Lifecycle.COMPLETED.name(), same.owner());
                };
        return edits.initiatives().edit(viewer, now.uid(), wanted, version(wish), null);
    }

    /** Reversed dates are those of the child where there is one; a child is covered by its epic. */
    private Mended dates(Viewer viewer, Finding finding) {
        Long child = finding.subject().childId();
        long id =
                finding.kind() == Finding.Kind.DATES_REVERSED && child != null
                        ? child
                        : finding.subject().issueId();
        writer.setDates(viewer, id, finding.dates());
        return new Mended(null, id, finding.dates());
    }

    private Mended transition(Viewer viewer, Wish wish) {
        if (wish.transition() == null) {
            throw new Rejected("transition", null, "Say by which step of Jira's workflow");
        }
        writer.transition(viewer, wish.subject().issueId(), wish.transition());
        return new Mended(null, null, List.of());
    }
}
