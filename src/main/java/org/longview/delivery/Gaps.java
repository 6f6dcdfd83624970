package org.longview.delivery;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which fields say nothing, so that what is unknown for want of a field is not laid to the issues.
 *
 * @param notFound those that this Jira does not have
 * @param notFilled those that it has and that none of the issues which were read fills
 */
public record Gaps(Set<TrackerField> notFound, Set<TrackerField> notFilled) {
    public static final Gaps NONE = new Gaps(Set.of(), Set.of());

    public Gaps {
        notFound = Set.copyOf(notFound);
        notFilled = Set.copyOf(notFilled);
    }

    public static Gaps notFound(Set<TrackerField> fields) {
        return new Gaps(fields, Set.of());
    }

    /**
     * The same with what these issues do not fill. Sums keep the outermost day alone, so that a day
     * of any source passes for one of the field.
     */
    public Gaps in(Collection<EpicFacts> epics) {
        Set<TrackerField> empty = EnumSet.noneOf(TrackerField.class);
        if (epics.stream().anyMatch(facts -> facts.counts().total() > 0)
                && epics.stream().allMatch(facts -> isWeightless(facts.counts()))) {
            empty.add(TrackerField.POINTS);
        }
        if (!epics.isEmpty() && epics.stream().noneMatch(Gaps::begins)) {
            empty.add(TrackerField.START);
        }
        if (!epics.isEmpty() && epics.stream().noneMatch(Gaps::ends)) {
            empty.add(TrackerField.END);
        }
        empty.removeAll(notFound);
        return new Gaps(notFound, empty);
    }

    /** Whether that field says nothing, for whichever reason. */
    public boolean has(TrackerField field) {
        return notFound.contains(field) || notFilled.contains(field);
    }

    private static boolean isWeightless(ChildCounts counts) {
        return counts.points().without() == counts.total();
    }

    private static boolean ends(EpicFacts facts) {
        return facts.epic().dates().last().isKnown() || facts.children().last().isKnown();
    }

    private static boolean begins(EpicFacts facts) {
        return facts.epic().dates().first().isKnown() || facts.children().first().isKnown();
    }
}
