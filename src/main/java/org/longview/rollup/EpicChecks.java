package org.longview.rollup;

import java.util.ArrayList;
import java.util.List;
import org.longview.delivery.Child;
import org.longview.delivery.ChildCounts;
import org.longview.delivery.Ending;
import org.longview.delivery.Epic;
import org.longview.delivery.EpicFacts;
import org.longview.delivery.StatusCategory;
import org.longview.rollup.Finding.Evidence;
import org.longview.rollup.Finding.Fix;
import org.longview.rollup.Finding.Kind;
import org.longview.rollup.Finding.Subject;

/** What is looked for in one epic and its issues, whatever initiative they are in. */
final class EpicChecks {
    private final Family family;
    private final EpicFacts facts;
    private final List<Finding> found = new ArrayList<>();

    private EpicChecks(Family family) {
        this.family = family;
        this.facts = family.facts();
    }

    /** A dropped epic has no part in anything, so nothing is looked for in it. */
    static List<Finding> of(Family family) {
        if (family.epic().dropped()) {
            return List.of();
        }
        EpicChecks checks = new EpicChecks(family);
        checks.leftOver();
        checks.reversed();
        checks.status();
        checks.undated();
        checks.outside();
        return checks.found;
    }

    private long id() {
        return family.epic().id();
    }

    private boolean isDone() {
        return family.epic().isDone();
    }

    /** Not mended by a click: a resolution is cleared by a step of the workflow, if at all. */
    private void leftOver() {
        Epic epic = family.epic();
        leftOver(Subject.epic(id()), epic.closing().leftOver(epic.category()));
        for (Child child : family.children()) {
            leftOver(
                    Subject.child(id(), child.id()),
                    child.closing().leftOver(child.facts().category()));
        }
    }

    private void leftOver(Subject subject, Ending resolution) {
        if (resolution != null) {
            found.add(
                    Finding.of(Kind.OPEN_WITH_RESOLUTION, subject.with(resolution), Evidence.NONE));
        }
    }

    private void reversed() {
        Span own = RollUp.own(facts);
        if (own.isReversed()) {
            add(Kind.DATES_REVERSED, Subject.epic(id()), own);
        }
        for (Child child : family.children()) {
            if (span(child).isReversed()) {
                add(Kind.DATES_REVERSED, Subject.child(id(), child.id()), span(child));
            }
        }
    }

    private void add(Kind kind, Subject subject, Span span) {
        found.add(
                Finding.ofDates(
                        kind,
                        subject,
                        Evidence.of(span, Span.NONE),
                        Fix.SWAP_DATES,
                        Mending.swap(span)));
    }

    private void status() {
        ChildCounts children = facts.children();
        Evidence evidence = Evidence.of(children.open(), children.total());
        if (isDone() && children.open() > 0) {
            found.add(Finding.of(Kind.DONE_WITH_OPEN, Subject.epic(id()), evidence, Fix.REOPEN));
        } else if (!isDone() && children.total() > 0 && children.open() == 0) {
            found.add(Finding.of(Kind.OPEN_ALL_DONE, Subject.epic(id()), evidence, Fix.CLOSE));
        }
    }

    private void undated() {
        Span any = RollUp.own(facts).or(RollUp.below(facts));
        if (family.epic().category() == StatusCategory.IN_PROGRESS && !any.isKnown()) {
            Evidence evidence = Evidence.of(0, facts.children().total());
            found.add(Finding.of(Kind.IN_PROGRESS_UNDATED, Subject.epic(id()), evidence));
        }
    }

    /** What is done is past mending; dates that contradict themselves bound nothing. */
    private void outside() {
        Span own = RollUp.own(facts);
        if (isDone() || own.isReversed()) {
            return;
        }
        for (Child child : family.children()) {
            Span span = span(child);
            boolean isOut = Mending.isEarlier(span, own) || Mending.isLater(span, own);
            if (isOut && !span.isReversed()) {
                found.add(
                        Finding.ofDates(
                                Kind.CHILD_OUTSIDE,
                                Subject.child(id(), child.id()),
                                Evidence.of(span, own),
                                Fix.COVER_CHILD,
                                Mending.cover(own, span)));
            }
        }
    }

    private static Span span(Child child) {
        return child.facts().dropped()
                ? Span.NONE
                : new Span(child.facts().first(), child.facts().last());
    }
}
