package org.longview.roadmap;

import java.util.List;
import java.util.Optional;
import org.longview.delivery.Ending;
import org.longview.delivery.EpicFacts;
import org.longview.delivery.TrackerField;

/** What this Jira has to choose from, with how much of it is in use; a port. */
public interface Tracker {
    /**
     * An issue type.
     *
     * @param issues how many the one who asks may browse; null where there are too many types to
     *     count them all
     * @param used whether it is an epic now
     */
    record TypeChoice(String id, String name, Integer issues, boolean used) {}

    /**
     * A field.
     *
     * @param filled how many open issues have a value in it; null where there are too many fields
     *     to count them all
     * @param open how many open issues there are
     * @param used whether it is read now
     */
    record FieldChoice(
            TrackerField use, String id, String name, Integer filled, int open, boolean used) {}

    /**
     * A status of category Done, or a resolution.
     *
     * @param issues how many are closed by it
     */
    record EndingChoice(Ending ending, int issues) {}

    /**
     * All there is to choose from.
     *
     * @param moreEndings whether issues are closed in more ways than were found
     */
    record Choices(
            List<TypeChoice> types,
            List<FieldChoice> fields,
            List<EndingChoice> endings,
            boolean moreEndings) {}

    /**
     * One issue as it is read by conventions.
     *
     * @param epic whether it counts as an epic by them
     */
    record Tried(EpicFacts facts, boolean epic) {}

    Choices choices(Viewer viewer, Conventions now);

    /** The issue of that key by what holds; empty where the person sees none. */
    Optional<Tried> now(Viewer viewer, String key);

    /** The same by conventions and by nothing else: what they leave open is by names. */
    Optional<Tried> tried(Viewer viewer, String key, Conventions by);
}
